package dev.coupagen.client.observe;

import java.time.Duration;
import java.util.Optional;

/**
 * One attempt of a request, after it ended. Holds no secret: neither arguments nor headers nor bodies.
 *
 * @param verb the HTTP method
 * @param path without arguments
 * @param template the path with places instead of ids, such as {@code /api/invoices/{id}}; a name for meters
 * @param attempt from 1
 * @param status of the reply; 0 if there was none
 * @param duration until the whole reply was there
 * @param bytes of the reply, after decompression
 * @param requestId by which the server's log names the request
 * @param failure what went wrong without a reply
 */
public record RequestEvent(
        String verb,
        String path,
        String template,
        int attempt,
        int status,
        Duration duration,
        long bytes,
        Optional<String> requestId,
        Optional<String> failure) {}
