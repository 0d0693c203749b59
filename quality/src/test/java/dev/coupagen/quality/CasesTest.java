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

    @Test
    void everyInputOfTheAttackIsInTheTableOfItsDocumentWithThreeTestsOfItsKind() throws IOException {
        Map<String, List<String>> table = attack();
        List<String> missing = new ArrayList<>();
        table.forEach((input, columns) -> {
            List<String> siblings = tests(columns.get(2));
            assertThat(tests(columns.get(1))).as("tests of %s", input).isNotEmpty();
            assertThat(siblings).as("tests of the kind of %s", input).hasSizeGreaterThanOrEqualTo(3);
            Stream.concat(tests(columns.get(1)).stream(), siblings.stream())
                    .filter(test -> !isMethod(test))
                    .forEach(missing::add);
        });
        assertThat(missing).isEmpty();
        assumeTrue(Files.isDirectory(CASES), "The cases are not here");
        try (Stream<Path> cases = Files.walk(CASES, 2)) {
            assertThat(cases.map(path -> CASES.relativize(path).toString().replace('\\', '/'))
                            .filter(name -> name.matches("h-patch-projection|h-(mapper|inputs)/.+")))
                    .containsExactlyInAnyOrderElementsOf(table.keySet());
        }
    }

    /** The rows of the table by their input: that, the tests, and those of its kind. */
    private static Map<String, List<String>> attack() {
        Map<String, List<String>> rows = new TreeMap<>();
        Repository.lines(Repository.ROOT.resolve("docs/reliability.md")).stream()
                .filter(line -> line.startsWith("| `h-"))
                .map(line -> List.of(line.substring(1).split("\\|")))
                .forEach(columns -> rows.put(tests(columns.get(0)).get(0), columns));
        return rows;
    }

    private static List<String> tests(String cell) {
        return Pattern.compile("`([^`]+)`")
                .matcher(cell)
                .results()
                .map(match -> match.group(1))
                .toList();
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
