package dev.coupagen.upgrade.check;

import dev.coupagen.diagnostics.Notices;
import dev.coupagen.io.AtomicFile;
import dev.coupagen.upgrade.UpgradeDiagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The findings that a project accepts: a text file with a line for each, the finding, {@code " : "} and the reason. Empty
 * lines and those that start with {@code #} are comments.
 */
public final class Baseline {
    private static final String SEPARATOR = " : ";

    private final Path file;
    private final Map<String, Integer> lines;
    private final Set<String> used = new HashSet<>();

    private Baseline(Path file, Map<String, Integer> lines) {
        this.file = file;
        this.lines = lines;
    }

    /**
     * Reads a baseline. A file that is not there accepts nothing.
     *
     * @throws dev.coupagen.diagnostics.CoupagenException if it cannot be read, or a line has no reason
     */
    static Baseline read(Optional<Path> file) {
        if (file.isEmpty() || !Files.exists(file.get())) {
            return new Baseline(file.orElse(Path.of("")), Map.of());
        }
        Map<String, Integer> lines = new HashMap<>();
        int number = 0;
        for (String line : lines(file.get())) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int separator = line.indexOf(SEPARATOR);
            if (separator <= 0 || line.substring(separator + SEPARATOR.length()).isBlank()) {
                throw UpgradeDiagnostic.BASELINE_LINE_WRONG.exception(file.get(), number, line);
            }
            lines.put(line.substring(0, separator).strip(), number);
        }
        return new Baseline(file.get(), lines);
    }

    /**
     * Adds findings to a baseline, all with the same reason.
     *
     * @throws dev.coupagen.diagnostics.CoupagenException if it cannot be read or written
     */
    public static void accept(List<Finding> findings, String reason, Path file) {
        Set<String> added = findings.stream().map(Finding::key).collect(Collectors.toCollection(TreeSet::new));
        StringBuilder text = new StringBuilder();
        if (Files.exists(file)) {
            lines(file).forEach(line -> text.append(line).append('\n'));
        }
        String oneLine = reason.strip().replaceAll("\\s+", " ");
        added.forEach(key -> text.append(key).append(SEPARATOR).append(oneLine).append('\n'));
        try {
            AtomicFile.writeDurably(file, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw UpgradeDiagnostic.REPORT_NOT_WRITTEN.exception(file, e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw UpgradeDiagnostic.BASELINE_NOT_READABLE.exception(file, e);
        }
    }

    boolean accepts(Finding finding) {
        boolean accepted = lines.containsKey(finding.key());
        if (accepted) {
            used.add(finding.key());
        }
        return accepted;
    }

    /** Reports the lines that accept nothing any more. */
    void unused(Notices notices) {
        lines.entrySet().stream()
                .filter(line -> !used.contains(line.getKey()))
                .sorted(Map.Entry.comparingByValue())
                .forEach(line -> notices.add(UpgradeDiagnostic.BASELINE_UNUSED, file, line.getValue(), line.getKey()));
    }
}
