package dev.coupagen.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a file as a whole or not at all: no reader ever sees half of it, even if others write it at the same time. */
public final class AtomicFile {
    private static final Pattern TEMPORARY = Pattern.compile("\\..+\\.[0-9a-f]{1,16}\\.coupagen");

    private AtomicFile() {}

    /** Writes the content of a file, however large. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes all of it.
         *
         * @throws IOException if it cannot be written; the file is unchanged then
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file that can be made again, in place of the one that is there if there is one. Missing folders are created, a
     * symbolic link is followed, and the permissions of the file that is there are kept.
     *
     * @throws IOException if it cannot be written; what was there before is unchanged then
     */
    public static void write(Path file, byte[] content) throws IOException {
        write(file, out -> out.write(content), false);
    }

    /**
     * As {@link #write(Path, byte[])}, for content that need not be in memory. What is not a regular file, such as a pipe,
     * is written as it is.
     *
     * @throws IOException if it cannot be written; what was there before is unchanged then
     */
    public static void write(Path file, Content content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
                content.writeTo(out);
            }
        } else {
            write(file, content, false);
        }
    }

    /**
     * As {@link #write(Path, byte[])}, for a file that a user keeps. The content reaches the disk before the file gets its
     * name, so that not even a power failure leaves an empty file.
     *
     * @throws IOException if it cannot be written; what was there before is unchanged then
     */
    public static void writeDurably(Path file, byte[] content) throws IOException {
        write(file, out -> out.write(content), true);
    }

    /** The name of a hidden file next to a file, which no other writer uses. The file is not made. */
    public static Path temporaryFor(Path file) {
        String unique = Long.toHexString(ThreadLocalRandom.current().nextLong());
        return file.resolveSibling("." + file.getFileName() + "." + unique + ".coupagen");
    }

    /**
     * Gives a file that was written under another name in the same folder its name, once its content is on the disk. The one
     * that is there is replaced.
     *
     * @throws IOException if it cannot be; both files are unchanged then
     */
    public static void replaceDurably(Path written, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        replace(written, file);
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

    private static void write(Path named, Content content, boolean durably) throws IOException {
        Path file = named.toAbsolutePath();
        if (Files.isSymbolicLink(file) && Files.exists(file)) {
            file = file.toRealPath();
        }
        Path folder = file.getParent();
        if (folder == null) {
            throw new IOException(named + " is not the name of a file");
        }
        Files.createDirectories(folder);
        Path temporary = writeTemporary(file, content, durably);
        try {
            keepPermissions(file, temporary);
            replace(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void replace(Path written, Path file) throws IOException {
        try {
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void keepPermissions(Path file, Path temporary) throws IOException {
        PosixFileAttributeView before = view(file);
        PosixFileAttributeView after = view(temporary);
        if (before != null && after != null && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            try {
                after.setPermissions(before.readAttributes().permissions());
            } catch (NoSuchFileException e) {
                // Another process deleted the file meanwhile; there is nothing to keep.
            }
        }
    }

    private static @Nullable PosixFileAttributeView view(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    }

    /** A file of its own for each writer, next to the target. Not one of the JDK's: only its owner could read that. */
    private static Path writeTemporary(Path file, Content content, boolean durably) throws IOException {
        while (true) {
            Path temporary = temporaryFor(file);
            FileChannel channel;
            try {
                channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException e) {
                // Another writer drew the same number; draw again.
                continue;
            }
            boolean isWhole = false;
            try (channel;
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                content.writeTo(out);
                out.flush();
                if (durably) {
                    channel.force(true);
                }
                isWhole = true;
                return temporary;
            } finally {
                if (!isWhole) {
                    Files.deleteIfExists(temporary);
                }
            }
        }
    }
}
