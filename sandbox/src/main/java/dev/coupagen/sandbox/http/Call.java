package dev.coupagen.sandbox.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request, unchanged. */
public final class Call {
    private final String verb;
    private final String path;
    private final String query;
    private final Map<String, String> headers;
    private final Body body;
    private byte @Nullable [] read;

    /** Where the body comes from. */
    public interface Body {
        /**
         * A stream of the body.
         *
         * @throws IOException if the connection fails
         */
        InputStream open() throws IOException;
    }

    /**
     * A request.
     *
     * @param path decoded, from the first slash on
     * @param query what follows the question mark, still encoded; empty if there is none
     * @param headers by lower-case name
     */
    public Call(String verb, String path, String query, Map<String, String> headers, Body body) {
        this.verb = verb;
        this.path = path;
        this.query = query;
        this.headers = Map.copyOf(headers);
        this.body = body;
    }

    /** The method in capitals. */
    public String verb() {
        return verb;
    }

    /** The decoded path. */
    public String path() {
        return path;
    }

    /** What follows the question mark, encoded. */
    public String query() {
        return query;
    }

    /** All headers by their lower-case names. */
    public Map<String, String> headers() {
        return headers;
    }

    /** The value of a header. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * The body, read when it is first asked for.
     *
     * @param most the bytes that are read at most
     * @throws TooLargeException if there are more
     * @throws IOException if the connection fails
     */
    public byte[] body(long most) throws IOException {
        byte[] known = read;
        if (known != null) {
            return known;
        }
        long stated = header("content-length")
                .filter(length -> length.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
        if (stated > most) {
            throw new TooLargeException(most);
        }
        try (InputStream in = body.open()) {
            byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > most) {
                throw new TooLargeException(most);
            }
            read = bytes;
            return bytes;
        }
    }

    /** The body as far as it was read. */
    public byte[] bodyRead() {
        byte[] known = read;
        return known == null ? new byte[0] : known;
    }

    /** The path with its query, for people. */
    public String address() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** A body is larger than what is accepted. */
    public static final class TooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLargeException(long most) {
            super("The body is larger than " + most + " bytes.");
        }
    }
}
