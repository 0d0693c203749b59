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
 * @param timeout for the whole exchange, the body of the reply included
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

    public HttpCall {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
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
