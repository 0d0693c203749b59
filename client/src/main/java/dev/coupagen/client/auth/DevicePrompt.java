package dev.coupagen.client.auth;

/**
 * What a user is to do on another device.
 *
 * @param verificationUri where to go
 * @param userCode what to enter there
 */
public record DevicePrompt(String verificationUri, String userCode) {}
