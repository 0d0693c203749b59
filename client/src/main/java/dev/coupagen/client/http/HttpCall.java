package dev.coupagen.client.http;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request as it is sent. Immutable.
 *
 * @param verb the HTTP method in capitals
 * @param uri with its arguments
 * @param headers by their names
 * @param body what is sent; null if nothing is
 * @param timeout for the whole exchange, the body of the reply included; for a transfer of a file, since the last byte
 * @param maxBytes the largest reply that is read, after decompression
 * @param target the file that the body of a reply of status 200 is written to; null if it is kept in memory
 */
public record HttpCall(
        String verb,
        URI uri,
        Map<String, String> headers,
        @Nullable RequestBody body,
        Duration timeout,
        long maxBytes,
        @Nullable Path target) {
    private static final long LARGE = 1 << 20;

    /** Headers are copied in their order. */
    public HttpCall {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** Whether a file is sent or received, which takes the longer the larger it is. */
    public boolean isTransfer() {
        return target != null || (body != null && body.length() > LARGE);
    }

    /** The path with places instead of ids, such as {@code /api/invoices/{id}}: a name for meters. */
    public String template() {
        return template(uri.getRawPath());
    }

    /** The same of a path. */
    public static String template(String path) {
        return path.replaceAll("/[0-9]+(?=/|$)", "/{id}");
    }

    /** This request with one more header, or another value of it. */
    public HttpCall withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new HttpCall(verb, uri, more, body, timeout, maxBytes, target);
    }

    /** The verb and the path; neither arguments nor headers, which can hold secrets. */
    @Override
    public String toString() {
        return verb + " " + uri.getRawPath();
    }
}
