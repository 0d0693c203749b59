package dev.coupagen.sources;

import java.util.function.Supplier;

/**
 * A file to import.
 *
 * @param name what the order of files goes by
 * @param place where it is, for messages
 * @param reader gives the content
 */
record SourceFile(String name, String place, Supplier<byte[]> reader) {
    byte[] content() {
        return reader.get();
    }
}
