package dev.coupagen.client.export;

import dev.coupagen.io.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A state in a file to which lines are added, each forced to the disk. A line that a crash cut off is ignored; when it is
 * opened, the file shrinks to what is under way. Used by one process at a time.
 */
public final class FileState implements ExportState {
    private static final String TOOK = "took";
    private static final String MARKED = "marked";

    private final Map<String, String> underWay = new LinkedHashMap<>();
    private final FileChannel channel;

    private final FileChannel lock;

    private FileState(FileChannel channel, FileChannel lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Opens a state, which is made if there is none. A hidden file next to it holds the lock: the state itself is replaced.
     *
     * @throws IllegalStateException if another process, or another part of this one, uses it
     */
    public static FileState open(Path file) {
        try {
            FileChannel lock = FileChannel.open(
                    file.resolveSibling("." + file.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            try {
                if (!isFree(lock)) {
                    throw new IllegalStateException("Another process uses the state " + file
                            + ". End it, or give this export a state of its own.");
                }
                return opened(file, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The state " + file + " cannot be opened.", e);
        }
    }

    private static boolean isFree(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static FileState opened(Path file, FileChannel lock) throws IOException {
        Map<String, String> known = Files.exists(file) ? read(file) : Map.of();
        StringBuilder lines = new StringBuilder();
        known.forEach((id, number) -> lines.append(line(TOOK, id, number)));
        AtomicFile.writeDurably(file, lines.toString().getBytes(StandardCharsets.UTF_8));
        FileState state = new FileState(FileChannel.open(file, StandardOpenOption.APPEND), lock);
        state.underWay.putAll(known);
        return state;
    }

    private static Map<String, String> read(Path file) throws IOException {
        Map<String, String> known = new LinkedHashMap<>();
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        int end = text.lastIndexOf('\n');
        text.substring(0, Math.max(0, end)).lines().forEach(line -> {
            String[] cells = line.split("\t", -1);
            if (cells.length == 3 && cells[0].equals(TOOK)) {
                known.put(cells[1], cells[2]);
            } else if (cells.length == 3 && cells[0].equals(MARKED)) {
                known.remove(cells[1]);
            }
        });
        return known;
    }

    private static String line(String what, String id, @Nullable String number) {
        String value = number == null ? "" : number.replaceAll("[\\t\\r\\n]", " ");
        return what + "\t" + id + "\t" + value + "\n";
    }

    private void add(String what, String id, String number) {
        ByteBuffer line = ByteBuffer.wrap(line(what, id, number).getBytes(StandardCharsets.UTF_8));
        try {
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException("The state cannot be written.", e);
        }
    }

    @Override
    public synchronized Optional<String> taken(String id) {
        return Optional.ofNullable(underWay.get(id));
    }

    @Override
    public synchronized void took(String id, String number) {
        add(TOOK, id, number);
        underWay.put(id, number);
    }

    @Override
    public synchronized void marked(String id) {
        add(MARKED, id, "");
        underWay.remove(id);
    }

    @Override
    public synchronized void close() {
        try (lock) {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
