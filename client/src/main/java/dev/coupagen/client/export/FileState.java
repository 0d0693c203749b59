package dev.coupagen.client.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    private FileState(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Opens a state, which is made if there is none.
     *
     * @throws IllegalStateException if another process uses it
     */
    public static FileState open(Path file) {
        try {
            Map<String, String> known = Files.exists(file) ? read(file) : Map.of();
            Path shrunk = file.resolveSibling(file.getFileName() + ".new");
            try (FileChannel writing = FileChannel.open(
                    shrunk,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                for (Map.Entry<String, String> entry : known.entrySet()) {
                    write(writing, TOOK, entry.getKey(), entry.getValue());
                }
                writing.force(true);
            }
            Files.move(shrunk, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND);
            if (channel.tryLock() == null) {
                channel.close();
                throw new IllegalStateException("Another process uses the state " + file + ".");
            }
            FileState state = new FileState(channel);
            state.underWay.putAll(known);
            return state;
        } catch (IOException e) {
            throw new UncheckedIOException("The state " + file + " cannot be opened.", e);
        }
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

    private static void write(FileChannel channel, String what, String id, @Nullable String number) throws IOException {
        String value = number == null ? "" : number.replaceAll("[\\t\\r\\n]", " ");
        ByteBuffer line = ByteBuffer.wrap((what + "\t" + id + "\t" + value + "\n").getBytes(StandardCharsets.UTF_8));
        while (line.hasRemaining()) {
            channel.write(line);
        }
    }

    private void add(String what, String id, String number) {
        try {
            write(channel, what, id, number);
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
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
