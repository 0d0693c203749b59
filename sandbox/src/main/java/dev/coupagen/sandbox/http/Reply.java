package dev.coupagen.sandbox.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A response.
 *
 * @param headers besides the length of the body, in order
 */
@SuppressWarnings("ArrayRecordComponent") // replies are compared with nothing
public record Reply(int status, Map<String, String> headers, byte[] body) {
    private static final String CONTENT_TYPE = "Content-Type";

    /** A response with a body. */
    public static Reply of(int status, String contentType, byte[] body) {
        return new Reply(status, Map.of(CONTENT_TYPE, contentType), body);
    }

    /** A response with a text, in UTF-8. */
    public static Reply text(int status, String contentType, String body) {
        return of(status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    /** A response with a JSON document. */
    public static Reply json(int status, String body) {
        return text(status, "application/json; charset=utf-8", body);
    }

    /** A response without a body. */
    public static Reply empty(int status) {
        return new Reply(status, Map.of(), new byte[0]);
    }

    /** The same response with one more header. */
    public Reply with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, body);
    }

    /** The same response with another body. */
    public Reply withBody(byte[] other) {
        return new Reply(status, headers, other);
    }

    /** The type of the body; empty if there is none. */
    public String contentType() {
        return headers.getOrDefault(CONTENT_TYPE, "");
    }

    /** The body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
