package dev.coupagen.client.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a request sends. It can be opened again for each attempt.
 *
 * @param contentType the value of the header
 * @param length in bytes
 * @param source opens the content at its start
 */
public record RequestBody(String contentType, long length, Source source) {

    /** Opens the content at its start. */
    @FunctionalInterface
    public interface Source {
        /** A stream that the caller closes. */
        InputStream open() throws IOException;
    }

    /** A body in memory. */
    public static RequestBody of(String contentType, byte[] content) {
        return new RequestBody(contentType, content.length, () -> new ByteArrayInputStream(content));
    }

    /**
     * The content of a file, which is read while it is sent.
     *
     * @throws IOException if there is no such file
     */
    public static RequestBody of(String contentType, Path file) throws IOException {
        return new RequestBody(contentType, Files.size(file), () -> Files.newInputStream(file));
    }

    /** The whole content. For bodies that are known to be small. */
    public byte[] bytes() {
        try (InputStream in = source.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
