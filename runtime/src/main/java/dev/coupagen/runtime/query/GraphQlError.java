package dev.coupagen.runtime.query;

/**
 * An error in a GraphQL reply, which Coupa sends under a status of 200.
 *
 * @param message what is wrong
 * @param path the field that it is about, such as {@code invoices/0/supplier}; empty if the reply does not say
 */
public record GraphQlError(String message, String path) {}
