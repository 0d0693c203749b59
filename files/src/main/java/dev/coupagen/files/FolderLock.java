package dev.coupagen.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Of all threads and processes that use a folder, only one at a time has its lock. */
final class FolderLock {
    private static final String NAME = ".coupagen-lock";
    /** The system's locks are between processes; these are between the threads of this one. */
    private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private final ReentrantLock threads;
    /** Null if the thread had the lock already. */
    private final @Nullable FileChannel processes;

    private FolderLock(ReentrantLock threads, @Nullable FileChannel processes) {
        this.threads = threads;
        this.processes = processes;
    }

    /** Waits for the lock of a folder, which has to be there. */
    static FolderLock of(Path folder) throws IOException {
        ReentrantLock threads = THREADS.computeIfAbsent(folder.toRealPath(), path -> new ReentrantLock());
        threads.lock();
        boolean isLocked = false;
        try {
            FolderLock lock = new FolderLock(threads, threads.getHoldCount() > 1 ? null : locked(folder.resolve(NAME)));
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

    void close() throws IOException {
        try {
            if (processes != null) {
                processes.close();
            }
        } finally {
            threads.unlock();
        }
    }
}
