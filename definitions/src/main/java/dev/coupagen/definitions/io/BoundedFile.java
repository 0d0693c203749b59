package dev.coupagen.definitions.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Reads a file whole, up to a limit. */
public final class BoundedFile {
    private BoundedFile() {}

    /**
     * The content of a file.
     *
     * @param largest the limit, in bytes
     * @param tooLarge makes the exception for a larger file
     * @throws IOException if the file cannot be read
     */
    public static byte[] read(Path file, int largest, Supplier<? extends RuntimeException> tooLarge)
            throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, largest, tooLarge);
        }
    }

    /**
     * The rest of a stream, which is not closed.
     *
     * @param largest the limit, in bytes
     * @param tooLarge makes the exception for a longer one
     * @throws IOException if the stream cannot be read
     */
    public static byte[] read(InputStream in, int largest, Supplier<? extends RuntimeException> tooLarge)
            throws IOException {
        byte[] content = in.readNBytes(largest + 1);
        if (content.length > largest) {
            throw tooLarge.get();
        }
        return content;
    }
}
