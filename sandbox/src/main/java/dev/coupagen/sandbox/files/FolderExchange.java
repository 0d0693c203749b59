package dev.coupagen.sandbox.files;

import dev.coupagen.definitions.FileFormat;
import dev.coupagen.io.AtomicFile;
import dev.coupagen.sandbox.schema.SandboxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folders of an instance's SFTP server: what is put into {@code Incoming/Suppliers} and the like is imported in the order of
 * the names and moved to {@code Archive}, and exports are written to {@code Outgoing/Invoices} and the like.
 */
public final class FolderExchange implements AutoCloseable {
    private static final String INCOMING = "Incoming";
    private static final String OUTGOING = "Outgoing";
    private static final String ARCHIVE = "Archive";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);
    private final FlatFiles files;
    private final Path root;
    private final Clock clock;
    private final Consumer<ImportResult> listener;
    private final ScheduledExecutorService watching = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "sandbox-files");
        thread.setDaemon(true);
        return thread;
    });
    /** The size and the time of what was there when it was last looked at: what still grows is left alone. */
    private Map<Path, String> seen = new HashMap<>();

    /**
     * Makes the folders.
     *
     * @param listener is told of each file
     */
    public FolderExchange(FlatFiles files, Path root, Clock clock, Consumer<ImportResult> listener) {
        this.files = files;
        this.root = root;
        this.clock = clock;
        this.listener = listener;
        try {
            for (FileFormat format : files.formats()) {
                if (!format.folder().isEmpty() && files.resource(format).isPresent()) {
                    Files.createDirectories(folder(format));
                }
            }
            Files.createDirectories(root.resolve(INCOMING));
            Files.createDirectories(root.resolve(OUTGOING));
        } catch (IOException e) {
            throw new SandboxException("The folders below " + root + " cannot be made: " + e.getMessage(), e);
        }
    }

    /** The folder that a format states, or one of the name of the format without its last word. */
    private Path folder(FileFormat format) {
        String stated = format.folder().replace("./", "");
        boolean isExport = format.direction() == FileFormat.Direction.EXPORT;
        String name = format.name().replaceAll("(Export|Import)$", "");
        return stated.isEmpty() || stated.contains("..")
                ? root.resolve(isExport ? OUTGOING : INCOMING).resolve(name)
                : root.resolve(stated);
    }

    /** Looks for new files from now on. */
    public void watch() {
        Future<?> unused = watching.scheduleWithFixedDelay(this::look, 500, 500, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            scan(false);
        } catch (RuntimeException e) {
            // What ends one look must not end all.
            listener.accept(new ImportResult("", root.toString(), 0, 0, List.of(e.toString()), List.of()));
        }
    }

    /** Imports what is there now. */
    public List<ImportResult> scan() {
        return scan(true);
    }

    private synchronized List<ImportResult> scan(boolean isComplete) {
        List<ImportResult> results = new ArrayList<>();
        Map<Path, String> now = new HashMap<>();
        try {
            for (Path file : incoming()) {
                String state = Files.size(file) + " " + Files.getLastModifiedTime(file);
                now.put(file, state);
                if (isComplete || state.equals(seen.get(file))) {
                    ImportResult result = take(file);
                    results.add(result);
                    listener.accept(result);
                }
            }
        } catch (IOException e) {
            listener.accept(new ImportResult("", root.toString(), 0, 0, List.of(e.toString()), List.of()));
        }
        seen = now;
        return results;
    }

    private List<Path> incoming() throws IOException {
        Path incoming = root.resolve(INCOMING);
        try (Stream<Path> found = Files.walk(incoming, 2)) {
            return found.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !ARCHIVE.equals(name(file.getParent())))
                    .filter(file ->
                            name(file).toLowerCase(java.util.Locale.ROOT).endsWith(".csv"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static String name(@Nullable Path path) {
        return path == null ? "" : String.valueOf(path.getFileName());
    }

    private ImportResult take(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        ImportResult result = format(file, content)
                .map(format -> imported(format, name(file), content))
                .orElseGet(() -> new ImportResult(
                        "",
                        name(file),
                        0,
                        0,
                        List.of("No import of the folder " + name(file.getParent()) + " has such columns."),
                        List.of()));
        Path archive = Files.createDirectories(file.resolveSibling(ARCHIVE));
        Files.move(file, archive.resolve(name(file)), StandardCopyOption.REPLACE_EXISTING);
        if (!result.errors().isEmpty()) {
            AtomicFile.write(
                    archive.resolve(name(file) + ".errors.txt"),
                    (String.join("\n", result.errors()) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return result;
    }

    private ImportResult imported(FileFormat format, String name, byte[] content) {
        try {
            return files.importFile(format.name(), name, content);
        } catch (SandboxException e) {
            return new ImportResult(format.name(), name, 0, 0, List.of(String.valueOf(e.getMessage())), List.of());
        }
    }

    /** Several imports share a folder: the one that knows most columns of the first line. */
    private Optional<FileFormat> format(Path file, byte[] content) {
        List<String> header = header(content);
        return files.formats().stream()
                .filter(format -> format.direction() == FileFormat.Direction.IMPORT)
                .filter(format -> files.resource(format).isPresent())
                .filter(format -> folder(format).equals(file.getParent()))
                .filter(format -> files.knownColumns(format, header) > 0)
                .max(Comparator.comparingInt((FileFormat format) -> files.knownColumns(format, header))
                        .thenComparing(format -> -format.columnCount()));
    }

    private static List<String> header(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 64 * 1024), StandardCharsets.UTF_8);
        String line = start.lines().findFirst().orElse("");
        return Arrays.asList(line.split("[,;\t]", -1));
    }

    /**
     * Writes an export into its folder.
     *
     * @return the file
     */
    public synchronized Path export(String name, String criteria) {
        byte[] content = files.exportFile(name, criteria);
        FileFormat format = files.format(name, FileFormat.Direction.EXPORT);
        try {
            Path folder = Files.createDirectories(folder(format));
            String base = name.replaceAll("Export$", "") + "_" + STAMP.format(clock.instant());
            Path file = folder.resolve(base + ".csv");
            for (int i = 2; Files.exists(file); i++) {
                file = folder.resolve(base + "_" + i + ".csv");
            }
            AtomicFile.write(file, content);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        watching.shutdownNow();
    }
}
