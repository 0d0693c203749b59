package dev.coupagen.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every case from the field has a test with its value, and at least three siblings: {@code cases.txt} is the list. */
class CasesTest {
    private static final Path CASES = Repository.ROOT.resolve("../shared/cases").normalize();
    private static final Pattern BAR = Pattern.compile(" \\| ");

    @Test
    void everyCaseOfTheFolderIsInTheList() throws IOException {
        assumeTrue(Files.isDirectory(CASES), "The cases are not here");
        try (Stream<Path> cases = Files.list(CASES)) {
            assertThat(cases.map(path -> path.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(list().keySet());
        }
    }

    @Test
    void everyCaseHasATestAndThreeSiblings() {
        list().forEach((name, tests) -> {
            assertThat(tests.get(0)).as("tests of %s", name).isNotEmpty();
            assertThat(tests.get(1)).as("siblings of %s", name).hasSizeGreaterThanOrEqualTo(3);
        });
    }

    @Test
    void everyTestOfTheListExists() {
        List<String> missing = new ArrayList<>();
        list().values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .distinct()
                .forEach(test -> {
                    if (test.contains("/") ? !Files.exists(Repository.ROOT.resolve(test)) : !isMethod(test)) {
                        missing.add(test);
                    }
                });
        assertThat(missing).isEmpty();
    }

    private static boolean isMethod(String test) {
        String file = "/" + test.substring(0, test.indexOf('.')) + ".java";
        String method = "void " + test.substring(test.indexOf('.') + 1) + "(";
        return Repository.files(name -> name.endsWith(file)).stream()
                .anyMatch(path -> Repository.text(path).contains(method));
    }

    private static Map<String, List<List<String>>> list() {
        Map<String, List<List<String>>> cases = new TreeMap<>();
        Repository.text(Repository.ROOT.resolve("quality/src/test/resources/cases.txt"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> BAR.split(line))
                .forEach(parts -> cases.put(
                        parts[0], List.of(List.of(parts[1].split(" ", -1)), List.of(parts[2].split(" ", -1)))));
        return cases;
    }
}
