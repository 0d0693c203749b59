package dev.coupagen.files;

import dev.coupagen.io.AtomicFile;
import dev.coupagen.io.FolderLock;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** A folder that Coupa writes exports to. A file is handed over once, and only when it is not being written any more. */
public final class OutgoingFolder {
    private static final String HANDED_OVER = ".handed-over";

    private final RemoteFiles files;
    private final Retries retries;
    private final String folder;
    private final Clock clock;
    private final Duration settling;
    /** What the folder looked like before, and since when a file has not changed. */
    private final Map<RemoteFiles.Entry, Long> seen = new HashMap<>();

    /** What becomes of a file on the server after it was handed over. */
    public enum Done {
        /** It is deleted. */
        DELETE,
        /** It is moved to the folder {@code Archive} below. */
        ARCHIVE
    }

    OutgoingFolder(RemoteFiles files, Retries retries, String folder, Clock clock, Duration settling) {
        this.files = files;
        this.retries = retries;
        this.folder = folder;
        this.clock = clock;
        this.settling = settling;
    }

    /**
     * Downloads the files that have not changed for a while, hands each over, and then deletes or archives it. A file that
     * was handed over, and could not be deleted because the connection was cut, is deleted by the next call and not handed
     * over again. Call it at intervals: the first call only looks. Of several calls into one local folder, those of other
     * processes included, each waits for the one before.
     *
     * @param local a folder for the files, which keeps what was handed over
     * @param taker gets each file; if it throws, the file stays on the server and is handed over again
     * @return the names of the files that were handed over
     */
    @SuppressWarnings("try") // The lock is held, not used.
    public List<String> take(Path local, Consumer<Path> taker, Done done) throws IOException {
        try (FolderLock lock = FolderLock.within(local)) {
            return takeAlone(local, taker, done);
        }
    }

    private List<String> takeAlone(Path local, Consumer<Path> taker, Done done) throws IOException {
        List<String> taken = new ArrayList<>();
        for (RemoteFiles.Entry entry : settled()) {
            Path marker = local.resolve(entry.name() + "." + entry.size() + "." + entry.modified() + HANDED_OVER);
            if (!Files.exists(marker)) {
                Path file = download(entry, local);
                taker.accept(file);
                Files.createFile(marker);
                taken.add(entry.name());
            }
            remove(entry, done);
            Files.deleteIfExists(marker);
        }
        return taken;
    }

    /** The files whose size and time have been the same for a while. */
    private List<RemoteFiles.Entry> settled() {
        List<RemoteFiles.Entry> now = retries.run("The list of " + folder, () -> files.list(folder)).stream()
                .filter(entry -> !entry.name().startsWith("."))
                .toList();
        long time = clock.millis();
        seen.keySet().retainAll(now);
        now.forEach(entry -> seen.putIfAbsent(entry, time));
        return now.stream()
                .filter(entry -> time - seen.getOrDefault(entry, time) >= settling.toMillis())
                .toList();
    }

    private Path download(RemoteFiles.Entry entry, Path local) throws IOException {
        Path unfinished = local.resolve("." + entry.name() + "." + entry.modified() + ".part");
        String path = folder + "/" + entry.name();
        retries.run("The download of " + path, () -> {
            long there = Files.exists(unfinished) ? Files.size(unfinished) : 0;
            if (there > entry.size()) {
                Files.delete(unfinished);
                there = 0;
            }
            if (there < entry.size() || entry.size() == 0) {
                try (InputStream in = files.read(path, there);
                        OutputStream out = Files.newOutputStream(
                                unfinished, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                    in.transferTo(out);
                }
            }
            if (Files.size(unfinished) != entry.size()) {
                throw new IOException("it has " + Files.size(unfinished) + " bytes instead of " + entry.size());
            }
            return true;
        });
        // The file on the server is deleted afterwards, so this one has to survive a power failure.
        Path file = local.resolve(entry.name());
        AtomicFile.replaceDurably(unfinished, file);
        return file;
    }

    private void remove(RemoteFiles.Entry entry, Done done) {
        String path = folder + "/" + entry.name();
        retries.run("The removal of " + path, () -> {
            OptionalLong there = files.size(path);
            if (there.isPresent() && done == Done.DELETE) {
                files.delete(path);
            } else if (there.isPresent()) {
                files.rename(path, folder + "/Archive/" + entry.name());
            }
            return true;
        });
        seen.remove(entry);
    }
}
