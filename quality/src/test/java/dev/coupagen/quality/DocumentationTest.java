package dev.coupagen.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documentation leads where it says: to files that exist, and a newcomer to the right one. */
class DocumentationTest {
    private static final Path ARCHITECTURE = Repository.ROOT.resolve("docs/architecture.md");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern FILE = Pattern.compile("`([\\w./-]+/[\\w./-]+)`");
    private static final Pattern MODULE = Pattern.compile("<module>([\\w-]+)</module>");

    @Test
    void everyLinkBetweenPagesLeadsToAFile() {
        List<String> dead = new ArrayList<>();
        for (Path page : Repository.files(name -> name.endsWith(".md"))) {
            LINK.matcher(Repository.text(page))
                    .results()
                    .map(match -> match.group(1))
                    .filter(target -> !Files.exists(page.resolveSibling(target)))
                    .forEach(target -> dead.add(Repository.name(page) + " -> " + target));
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void everyFileThatTheArchitectureNamesExists() {
        List<String> named = FILE.matcher(Repository.text(ARCHITECTURE))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(named).hasSizeGreaterThan(30).allMatch(name -> Files.exists(Repository.ROOT.resolve(name)));
    }

    @Test
    void everyModuleHasItsRowAndItsBoxInThePicture() {
        List<String> modules = MODULE.matcher(Repository.text(Repository.ROOT.resolve("pom.xml")))
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        assertThat(modules).hasSizeGreaterThan(10);
        String page = Repository.text(ARCHITECTURE);
        assertThat(modules).allMatch(module -> page.contains("| `" + module + "` |"));
        String source = Repository.text(Repository.ROOT.resolve("docs/images/architecture.dot"));
        String picture = Repository.text(Repository.ROOT.resolve("docs/images/architecture.svg"))
                .replace("&#45;", "-");
        List<String> boxes = Pattern.compile("^  \\w+ \\[label=\"([\\w-]+)\"\\]", Pattern.MULTILINE)
                .matcher(source)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(boxes).hasSizeGreaterThan(8).isSubsetOf(modules).allMatch(box -> picture.contains(">" + box + "<"));
    }

    /** Questions of a newcomer: a word of the row that answers, and the file that it must name. */
    @ParameterizedTest
    @CsvSource({
        "singular of list elements, Singular.java",
        "error for an unknown element, ProcessorDiagnostic.java",
        "quoting of JSON names, JsonText.java",
        "Java name of an element, NameStyle.java",
        "no accessor may have, generated-members.txt",
        "natural keys, NaturalKeyNames.java",
        "operation's constant, ActionNames.java",
        "Javadoc of an accessor, Javadoc.java",
        "Javadoc of a builder, BuilderEmitter.java",
        "becomes a literal, Literal.java",
        "name stands for, DerivedElementName.java",
        "return types, ReturnTypes.java",
        "unsupported type, TypeSuggestions.java",
        "correction of what, corrections.yaml",
        "names a column, Column.java",
        "addresses may be read, Address.java",
        "did you mean, NearestName.java",
        "files are written, AtomicFile.java",
        "booleans that are read, TextValues.java",
        "limits of a payload, Limits.java",
        "operator of queries, Operator.java",
        "written as an address, QueryString.java",
        "elements are secrets, SecretNames.java"
    })
    void aNewcomersQuestionHasOneFileAsItsAnswer(String question, String answer) {
        assertThat(Repository.lines(ARCHITECTURE).stream()
                        .filter(line -> line.startsWith("| ") && line.contains(question))
                        .toList())
                .singleElement()
                .asString()
                .contains("/" + answer + "`");
    }
}
