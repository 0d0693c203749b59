package dev.coupagen.definitions.io;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files at once or not at all: nobody ever sees half of one. */
public final class AtomicFile {
    private AtomicFile() {}

    /** Writes a file over the one that is there, if one is. Missing folders are made. */
    public static void write(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " is no name of a file");
        }
        Files.createDirectories(folder);
        // Not a temporary file of the JDK's, for nobody but its owner may read that.
        Path half = folder.resolve("." + file.getFileName() + ".tmp");
        try {
            Files.deleteIfExists(half);
            Files.write(half, content, StandardOpenOption.CREATE_NEW);
            try {
                Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
