package dev.coupagen.definitions.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/** Writes a file as a whole or not at all: no reader ever sees half of it, whoever else writes it at the same time. */
public final class AtomicFile {
    private AtomicFile() {}

    /**
     * Writes a file, in place of the one that is there if there is one. Missing folders are created. The content reaches the
     * disk before the file gets its name.
     *
     * @throws IOException if it cannot be written; what was there before is unchanged then
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " is not the name of a file");
        }
        Files.createDirectories(folder);
        Path temporary = writeTemporary(folder, String.valueOf(file.getFileName()), content);
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** A file of its own for each writer, next to the target. Not one of the JDK's: only its owner could read that. */
    private static Path writeTemporary(Path folder, String name, byte[] content) throws IOException {
        while (true) {
            String unique = Long.toHexString(ThreadLocalRandom.current().nextLong());
            Path temporary = folder.resolve("." + name + "." + unique + ".tmp");
            try (FileChannel channel =
                    FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
                return temporary;
            } catch (FileAlreadyExistsException e) {
                // Another writer drew the same number; draw again.
            } catch (IOException e) {
                Files.deleteIfExists(temporary);
                throw e;
            }
        }
    }
}
