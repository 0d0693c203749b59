package dev.coupagen.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps the words of {@code docs/words.txt} out of sources, messages, tests and documentation. */
class WordListTest {
    private static final Path WORDS = Repository.ROOT.resolve("docs/words.txt");
    private static final Pattern SEARCHED = Pattern.compile(".*\\.(java|md|yaml|yml|xml|txt|html|js|kt)");
    private static final Pattern EXEMPT =
            Pattern.compile("docs/words\\.txt|.*src/(test|it)/(cases|resources)/.*|.*/resources/.*\\.json");

    /** A line of the list: a regular expression, an arrow, and what to write instead. */
    private record Rule(Pattern pattern, String instead) {
        static Rule of(String line) {
            String[] parts = line.split("\\s+->\\s+", 2);
            assertThat(parts)
                    .as("A line of docs/words.txt: pattern -> what to write instead: %s", line)
                    .hasSize(2);
            return new Rule(Pattern.compile(parts[0].strip(), Pattern.CASE_INSENSITIVE), parts[1].strip());
        }
    }

    @Test
    void noFileUsesAWordOfTheList() {
        List<Rule> rules = rules();
        List<String> findings = new ArrayList<>();
        for (Path file : Repository.files(name ->
                SEARCHED.matcher(name).matches() && !EXEMPT.matcher(name).matches())) {
            List<String> lines = Repository.lines(file);
            for (int i = 0; i < lines.size(); i++) {
                for (Rule rule : rules) {
                    if (rule.pattern().matcher(lines.get(i)).find()) {
                        findings.add(Repository.name(file) + ":" + (i + 1) + ": write " + rule.instead() + ": "
                                + lines.get(i).strip());
                    }
                }
            }
        }
        assertThat(findings)
                .as(findings.size() + " lines use words of docs/words.txt")
                .isEmpty();
    }

    @Test
    void theListHoldsAFewDozenPatterns() {
        assertThat(rules()).hasSizeGreaterThan(24);
    }

    private static List<Rule> rules() {
        return Repository.lines(WORDS).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Rule::of)
                .toList();
    }
}
