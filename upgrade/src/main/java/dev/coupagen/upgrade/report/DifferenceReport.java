package dev.coupagen.upgrade.report;

import dev.coupagen.definitions.diff.Difference;
import dev.coupagen.explorer.DifferencePage;
import dev.coupagen.io.AtomicFile;
import dev.coupagen.upgrade.UpgradeDiagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Writes a difference into a file; the end of its name says in which format. */
public final class DifferenceReport {
    private static final Map<String, Function<Difference, String>> FORMATS =
            new TreeMap<>(Map.of(".md", MarkdownReport::of, ".json", JsonReport::of, ".html", DifferenceReport::html));

    private DifferenceReport() {}

    /**
     * Writes a report.
     *
     * @param file ends in {@code .md}, {@code .json} or {@code .html}
     * @throws dev.coupagen.diagnostics.CoupagenException if it has another ending or cannot be written
     */
    public static void write(Difference difference, Path file) {
        check(file);
        String name = file.toString().toLowerCase(Locale.ROOT);
        FORMATS.forEach((ending, format) -> {
            if (name.endsWith(ending)) {
                write(format.apply(difference), file);
            }
        });
    }

    /**
     * Makes sure that the format of the file is known, before long work is done for it.
     *
     * @throws dev.coupagen.diagnostics.CoupagenException if it is not
     */
    public static void check(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (FORMATS.keySet().stream().noneMatch(name::endsWith)) {
            throw UpgradeDiagnostic.REPORT_FORMAT_UNKNOWN.exception(file, String.join(", ", FORMATS.keySet()));
        }
    }

    private static String html(Difference difference) {
        return DifferencePage.of(
                difference,
                NextSteps.of(difference).stream()
                        .map(step -> Map.entry(step.text(), step.command()))
                        .toList());
    }

    private static void write(String text, Path file) {
        try {
            AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw UpgradeDiagnostic.REPORT_NOT_WRITTEN.exception(file, e);
        }
    }
}
