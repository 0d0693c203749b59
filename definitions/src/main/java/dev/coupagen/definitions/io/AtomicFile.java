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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes a file as a whole or not at all: no reader ever sees half of it, even if others write it at the same time. */
public final class AtomicFile {
    private static final Pattern TEMPORARY = Pattern.compile("\\..+\\.[0-9a-f]{1,16}\\.coupagen");

    private AtomicFile() {}

    /**
     * Writes a file that can be made again, in place of the one that is there if there is one. Missing folders are created.
     *
     * @throws IOException if it cannot be written; what was there before is unchanged then
     */
    public static void write(Path file, byte[] content) throws IOException {
        write(file, content, false);
    }

    /**
     * Writes a file that a user keeps. The content reaches the disk before the file gets its name, so that not even a power
     * failure leaves an empty file.
     *
     * @throws IOException if it cannot be written; what was there before is unchanged then
     */
    public static void writeDurably(Path file, byte[] content) throws IOException {
        write(file, content, true);
    }

    /**
     * Deletes what writers left that were killed. No one else may write to the folder meanwhile.
     *
     * @throws IOException if the folder cannot be listed
     */
    public static void deleteLeftovers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(AtomicFile::isTemporary).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static boolean isTemporary(Path file) {
        return TEMPORARY.matcher(String.valueOf(file.getFileName())).matches();
    }

    private static void write(Path file, byte[] content, boolean durably) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " is not the name of a file");
        }
        Files.createDirectories(folder);
        Path temporary = writeTemporary(folder, String.valueOf(file.getFileName()), content, durably);
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** A file of its own for each writer, next to the target. Not one of the JDK's: only its owner could read that. */
    private static Path writeTemporary(Path folder, String name, byte[] content, boolean durably) throws IOException {
        while (true) {
            String unique = Long.toHexString(ThreadLocalRandom.current().nextLong());
            Path temporary = folder.resolve("." + name + "." + unique + ".coupagen");
            try (FileChannel channel =
                    FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                if (durably) {
                    channel.force(true);
                }
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
