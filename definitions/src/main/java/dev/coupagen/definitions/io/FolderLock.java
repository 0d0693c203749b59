package dev.coupagen.definitions.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets writers of one folder wait for each other, whether they are threads of one process or processes: a build on the
 * command line and one of an IDE. The lock is a hidden file next to the folder.
 */
public final class FolderLock implements AutoCloseable {
    private static final Map<Path, ReentrantLock> OF_THIS_PROCESS = new ConcurrentHashMap<>();

    private final ReentrantLock thread;
    private final FileChannel channel;

    private FolderLock(ReentrantLock thread, FileChannel channel) {
        this.thread = thread;
        this.channel = channel;
    }

    /**
     * Waits until no one else holds the lock of a folder.
     *
     * @throws IOException if the file of the lock cannot be written
     */
    public static FolderLock of(Path folder) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        Path file = root.resolveSibling("." + root.getFileName() + ".lock");
        ReentrantLock thread = OF_THIS_PROCESS.computeIfAbsent(file, key -> new ReentrantLock());
        thread.lock();
        try {
            Files.createDirectories(root);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.lock();
            return new FolderLock(thread, channel);
        } catch (IOException | RuntimeException e) {
            thread.unlock();
            throw e;
        }
    }

    /** Lets the next one write. */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            thread.unlock();
        }
    }
}
