package dev.coupagen.sources.customfields.learn;

import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds payload files: those that are named, and all JSON, XML and CSV files in the directories that are. */
final class PayloadFiles {
    private static final int DEEPEST = 16;

    private PayloadFiles() {}

    /** Each file once, in the order of their paths. */
    static List<PayloadFile> find(List<String> sources, Path directory) {
        TreeSet<Path> found = new TreeSet<>(Comparator.comparing(Path::toString));
        for (String source : sources) {
            Path path = path(source, directory);
            if (Files.isDirectory(path)) {
                found.addAll(within(source, path));
            } else if (Files.isRegularFile(path)) {
                found.add(path);
            } else {
                throw SourceDiagnostic.FILE_MISSING.exception(source);
            }
        }
        return found.stream().map(PayloadFile::new).toList();
    }

    private static List<Path> within(String source, Path folder) {
        try (Stream<Path> paths = Files.walk(folder, DEEPEST)) {
            List<Path> files = paths.filter(Files::isRegularFile)
                    .filter(PayloadFiles::isPayload)
                    .toList();
            if (files.isEmpty()) {
                throw SourceDiagnostic.PAYLOADS_MISSING.exception(source);
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw SourceDiagnostic.SOURCE_NOT_READABLE.exception(source, e);
        }
    }

    private static boolean isPayload(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".xml") || FileSamples.isCsv(name);
    }

    private static Path path(String source, Path directory) {
        try {
            return directory.resolve(source).normalize();
        } catch (InvalidPathException e) {
            throw SourceDiagnostic.FILE_MISSING.exception(source);
        }
    }
}
