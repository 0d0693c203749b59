package dev.coupagen.client.safety;

/**
 * A request that would have been sent.
 *
 * @param verb the HTTP method
 * @param path without arguments
 * @param query the arguments, encoded
 * @param contentType of the body; empty if there is none
 * @param body as text; empty if there is none, or it is not text
 */
public record RecordedRequest(String verb, String path, String query, String contentType, String body) {}
