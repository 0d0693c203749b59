package dev.coupagen.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.sourceforge.pmd.cpd.CPDConfiguration;
import net.sourceforge.pmd.cpd.CpdAnalysis;
import net.sourceforge.pmd.cpd.Match;
import net.sourceforge.pmd.lang.java.JavaLanguageModule;
import org.junit.jupiter.api.Test;

/**
 * Runs PMD's copy-paste detector over production code. A pair of files that repeat each other is shared, or has a line
 * with a reason in {@code accepted-duplicates.txt}.
 */
class CopyPasteTest {
    private static final int TOKENS = 60;
    private static final Path ACCEPTED = Repository.ROOT.resolve("quality/src/test/resources/accepted-duplicates.txt");

    @Test
    void everyRepetitionOfSixtyTokensIsExplained() throws Exception {
        Map<String, String> found = repetitions();
        Map<String, String> accepted = accepted();

        assertThat(found.entrySet().stream()
                        .filter(entry -> !accepted.containsKey(entry.getKey()))
                        .map(entry -> entry.getKey() + "   (" + entry.getValue() + ")")
                        .toList())
                .as("Repetitions without a reason in accepted-duplicates.txt")
                .isEmpty();
        assertThat(accepted.keySet())
                .as("Lines of accepted-duplicates.txt whose repetition is gone; delete them")
                .isSubsetOf(found.keySet());
    }

    private static Map<String, String> repetitions() throws Exception {
        Map<String, String> found = new TreeMap<>();
        CPDConfiguration configuration = new CPDConfiguration();
        configuration.setMinimumTileSize(TOKENS);
        configuration.setOnlyRecognizeLanguage(JavaLanguageModule.getInstance());
        configuration.setIgnoreAnnotations(true);
        Repository.productionFiles().stream()
                .filter(file -> !file.endsWith("package-info.java") && !file.endsWith("module-info.java"))
                .forEach(configuration::addInputPath);
        try (CpdAnalysis analysis = CpdAnalysis.create(configuration)) {
            analysis.performAnalysis(report -> report.getMatches().forEach(match -> add(match, found)));
        }
        return found;
    }

    private static void add(Match match, Map<String, String> found) {
        Set<String> files = new TreeSet<>();
        match.forEach(mark -> files.add(Path.of(mark.getLocation().getFileId().getAbsolutePath())
                .getFileName()
                .toString()));
        String lines = match.getMarkSet().stream()
                .map(mark -> String.valueOf(mark.getLocation().getStartLine()))
                .collect(Collectors.joining(", "));
        found.merge(
                String.join(" ~ ", files),
                match.getTokenCount() + " tokens, lines " + lines,
                (one, other) -> one + "; " + other);
    }

    private static Map<String, String> accepted() {
        Map<String, String> accepted = new LinkedHashMap<>();
        for (String line : Repository.lines(ACCEPTED)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> parts = List.of(line.split(": ", 2));
                assertThat(parts)
                        .as("A line of accepted-duplicates.txt: files, a colon, a reason: %s", line)
                        .hasSize(2);
                accepted.put(parts.get(0), parts.get(1));
            }
        }
        return accepted;
    }
}
