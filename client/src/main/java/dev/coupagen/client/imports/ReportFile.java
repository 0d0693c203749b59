package dev.coupagen.client.imports;

import dev.coupagen.io.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The report of an import: a line of key, outcome, id and message for each record, separated by tabs. */
final class ReportFile {
    private final @Nullable Path file;
    private final Set<String> imported = new HashSet<>();

    ReportFile(@Nullable Path file) {
        this.file = file;
        if (file != null && Files.exists(file)) {
            read(file);
        }
    }

    private void read(Path report) {
        try {
            String text = Files.readString(report);
            int end = text.lastIndexOf('\n') + 1;
            text.substring(0, end)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells.length == 4 && !cells[1].equals("refused"))
                    .forEach(cells -> imported.add(cells[0]));
            if (end < text.length()) {
                // A crash cut the last line off.
                AtomicFile.writeDurably(report, text.substring(0, end).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The report " + report + " cannot be read.", e);
        }
    }

    boolean hasImported(String key) {
        return imported.contains(line(key));
    }

    void add(String key, String outcome, String id, String message) {
        if (file == null) {
            return;
        }
        String line = String.join("\t", line(key), outcome, line(id), line(message)) + "\n";
        try {
            Files.write(
                    file,
                    line.getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException("The report " + file + " cannot be written.", e);
        }
    }

    private static String line(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }
}
