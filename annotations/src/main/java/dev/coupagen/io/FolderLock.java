package dev.coupagen.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets those who write into one folder wait for each other, whether they are threads of one process or processes: a build on
 * the command line and one of an IDE. A thread that has the lock gets it again.
 */
public final class FolderLock implements AutoCloseable {
    /** The system's locks are between processes; these are between the threads of this one. */
    private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private final ReentrantLock threads;
    /** Null if the thread had the lock already. */
    private final @Nullable FileChannel processes;

    private FolderLock(ReentrantLock threads, @Nullable FileChannel processes) {
        this.threads = threads;
        this.processes = processes;
    }

    /**
     * Waits for the lock of a folder that may be deleted and made again: a hidden file next to it.
     *
     * @throws IOException if the file of the lock cannot be written
     */
    public static FolderLock beside(Path folder) throws IOException {
        Path root = made(folder);
        return waitFor(root.resolveSibling("." + root.getFileName() + ".lock"));
    }

    /**
     * Waits for the lock of a folder that stays: a hidden file in it.
     *
     * @throws IOException if the file of the lock cannot be written
     */
    public static FolderLock within(Path folder) throws IOException {
        return waitFor(made(folder).resolve(".coupagen-lock"));
    }

    /** The folder by the name that all ways to it have in common. */
    private static Path made(Path folder) throws IOException {
        Path made = folder.toAbsolutePath().normalize();
        // Making a folder that is there fails if it is a link to one.
        return (Files.isDirectory(made) ? made : Files.createDirectories(made)).toRealPath();
    }

    private static FolderLock waitFor(Path file) throws IOException {
        ReentrantLock threads = THREADS.computeIfAbsent(file, key -> new ReentrantLock());
        threads.lock();
        boolean isLocked = false;
        try {
            FolderLock lock = new FolderLock(threads, threads.getHoldCount() > 1 ? null : locked(file));
            isLocked = true;
            return lock;
        } finally {
            if (!isLocked) {
                threads.unlock();
            }
        }
    }

    /** The file stays: if it were deleted, two processes could lock two files of that name. */
    private static FileChannel locked(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean isLocked = false;
        try {
            isLocked = channel.lock().isValid();
            return channel;
        } finally {
            if (!isLocked) {
                channel.close();
            }
        }
    }

    /** Lets the next one write. */
    @Override
    public void close() throws IOException {
        try {
            if (processes != null) {
                processes.close();
            }
        } finally {
            threads.unlock();
        }
    }
}
