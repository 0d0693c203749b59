package dev.coupagen.sources;

import dev.coupagen.definitions.io.BoundedFile;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import dev.coupagen.sources.web.Address;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Finds the files that the sources of an import name. */
final class SourceFiles {
    /** The greatest file that is read, in bytes; the greatest that Coupa publishes has two megabytes. */
    static final int LARGEST = 64 << 20;

    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]+://.*");
    private static final Pattern WILDCARD = Pattern.compile("[*?\\[{]");

    private final Path directory;
    private final List<SourceFile> files = new ArrayList<>();

    private SourceFiles(Path directory) {
        this.directory = directory;
    }

    /** All files, in an order that depends on their names only. */
    static List<SourceFile> find(List<String> sources, Path directory) {
        SourceFiles found = new SourceFiles(directory);
        sources.stream().map(String::strip).filter(source -> !source.isEmpty()).forEach(found::add);
        if (found.files.isEmpty()) {
            throw SourceDiagnostic.SOURCE_NOT_GIVEN.exception();
        }
        found.files.sort(Comparator.comparing(SourceFile::name).thenComparing(SourceFile::place));
        return List.copyOf(found.files);
    }

    private void add(String source) {
        if (ADDRESS.matcher(source).matches()) {
            Address address = Address.of(source);
            files.add(new SourceFile(address.name(), address.shown(), () -> address.fetch(LARGEST)));
            return;
        }
        Path path = path(source);
        if (Files.isDirectory(path)) {
            addMatching(source, path, "*.{json,JSON,xlsx,XLSX}");
        } else if (Files.exists(path)) {
            addFile(path);
        } else {
            addPattern(source, path);
        }
    }

    private void addPattern(String source, Path path) {
        Path folder = path.getParent();
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        if (folder == null
                || !Files.isDirectory(folder)
                || !WILDCARD.matcher(name).find()) {
            throw SourceDiagnostic.FILE_MISSING.exception(source);
        }
        addMatching(source, folder, name);
    }

    private void addMatching(String source, Path folder, String pattern) {
        int before = files.size();
        try (DirectoryStream<Path> matching = Files.newDirectoryStream(folder, pattern)) {
            for (Path file : matching) {
                String lower = file.toString().toLowerCase(Locale.ROOT);
                if (Files.isRegularFile(file) && (lower.endsWith(".json") || lower.endsWith(".xlsx"))) {
                    addFile(file);
                }
            }
        } catch (IOException | PatternSyntaxException e) {
            throw SourceDiagnostic.SOURCE_NOT_READABLE.exception(source, e.toString());
        }
        if (files.size() == before) {
            throw SourceDiagnostic.SOURCE_EMPTY.exception(source);
        }
    }

    private void addFile(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        files.add(new SourceFile(name, file.toString(), () -> content(file)));
    }

    private Path path(String source) {
        try {
            return directory.resolve(source).normalize();
        } catch (InvalidPathException e) {
            throw SourceDiagnostic.FILE_MISSING.exception(source);
        }
    }

    private static byte[] content(Path file) {
        try {
            return BoundedFile.read(
                    file, LARGEST, () -> SourceDiagnostic.SOURCE_TOO_LARGE.exception(file, LARGEST >> 20));
        } catch (IOException e) {
            throw SourceDiagnostic.SOURCE_NOT_READABLE.exception(file, e.toString());
        }
    }
}
