package dev.coupagen.sources.pages.crawl;

import dev.coupagen.definitions.io.BoundedFile;
import dev.coupagen.definitions.io.Utf8Text;
import dev.coupagen.sources.diagnostics.FlatFileDiagnostic;
import dev.coupagen.sources.diagnostics.PageDiagnostic;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A directory of saved pages, each {@code .html} or {@code .htm}, plain or gzipped. */
public final class PageDirectory {
    /** The size beyond which a file, unpacked, is no page. */
    static final int LARGEST_PAGE = 32 << 20;

    private static final List<String> ENDINGS = List.of(".gz", ".html", ".htm");
    private final Path directory;

    /** The directory need not exist yet; {@link #files} fails if it does not. */
    public PageDirectory(Path directory) {
        this.directory = directory;
    }

    /** The pages in the order of their names, which is the same on every machine. */
    public List<Path> files() {
        if (!Files.isDirectory(directory)) {
            throw PageDiagnostic.PAGES_NO_DIRECTORY.exception(directory);
        }
        try (Stream<Path> files = Files.walk(directory, 8)) {
            List<Path> pages = files.filter(PageDirectory::isPage)
                    .sorted((a, b) -> name(a).compareTo(name(b)))
                    .toList();
            if (pages.isEmpty()) {
                throw PageDiagnostic.PAGES_NONE.exception(directory);
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The workbooks beside the pages, in the order of their names. */
    public List<Path> workbooks() {
        try (Stream<Path> files = Files.walk(directory, 8)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .endsWith(".xlsx"))
                    .sorted((a, b) -> name(a).compareTo(name(b)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name(Path file) {
        return directory.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isPage(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return (plain.endsWith(".html") || plain.endsWith(".htm")) && Files.isRegularFile(file);
    }

    /** How notices name the file: without its endings. */
    public static String id(Path file) {
        String id = file.getFileName().toString();
        for (String ending : ENDINGS) {
            if (id.toLowerCase(Locale.ROOT).endsWith(ending)) {
                id = id.substring(0, id.length() - ending.length());
            }
        }
        return id;
    }

    /**
     * The text of a page in UTF-8, unpacked if it is gzipped.
     *
     * @throws dev.coupagen.diagnostics.CoupagenException if it cannot be read, or is larger than 32 MB when unpacked
     */
    public static String read(Path file) {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = isPacked(file) ? new GZIPInputStream(raw, 1 << 16) : raw) {
            byte[] bytes = BoundedFile.read(
                    in, LARGEST_PAGE, () -> PageDiagnostic.PAGE_TOO_LARGE.exception(file, LARGEST_PAGE >> 20));
            return Utf8Text.decode(bytes, offset -> SourceDiagnostic.NOT_UTF8.exception(file, offset));
        } catch (IOException e) {
            throw PageDiagnostic.PAGE_UNREADABLE.exception(file, String.valueOf(e.getMessage()));
        }
    }

    /**
     * The content of a workbook.
     *
     * @throws dev.coupagen.diagnostics.CoupagenException if it cannot be read, or is larger than 32 MB
     */
    public static byte[] workbook(Path file) {
        try {
            return BoundedFile.read(
                    file,
                    LARGEST_PAGE,
                    () -> FlatFileDiagnostic.WORKBOOK_TOO_LARGE.exception(file, (LARGEST_PAGE >> 20) + " MB"));
        } catch (IOException e) {
            throw FlatFileDiagnostic.NOT_A_WORKBOOK.exception(file, String.valueOf(e.getMessage()));
        }
    }

    private static boolean isPacked(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    }
}
