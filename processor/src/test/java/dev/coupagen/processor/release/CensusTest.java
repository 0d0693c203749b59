package dev.coupagen.processor.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.MapperOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the definitions of a release do not know or have wrong of the documented payloads, by element. Each element that
 * remains has its reason in {@code census.txt}: the element, the releases, the reason.
 */
class CensusTest {
    private static final Path CORPUS = Path.of(System.getProperty("corpus.dir", ""));

    @ParameterizedTest
    @ValueSource(strings = {"R33", "R38", "R39", "2026-04"})
    void everyElementThatAPayloadContradictsHasAReason(String release) throws IOException {
        assumeTrue(Files.isDirectory(CORPUS.resolve("payloads")), "The corpus is not here, so no payload can be read");
        ApiDefinition definition = BundledReleases.load(release);
        PayloadFinder finder = PayloadFinder.of(CORPUS, definition);
        Map<String, TreeSet<String>> found = new TreeMap<>();
        for (Path file : finder.files()) {
            finder.find(file)
                    .ifPresent(payload -> payload.read(MapperOptions.DEFAULT.withListener(issue -> {
                        if (issue.kind() == Issue.Kind.UNREADABLE || issue.kind() == Issue.Kind.UNKNOWN) {
                            found.computeIfAbsent(
                                            issue.kind() + " "
                                                    + element(
                                                            definition,
                                                            payload.resource().name(),
                                                            issue.path()),
                                            key -> new TreeSet<>())
                                    .add(payload.file() + " "
                                            + issue.value().toString().replaceAll("(?s)(.{60}).*", "$1"));
                        }
                    })));
        }
        found.forEach((element, where) -> System.out.println(release + " " + element + " " + where));
        assertThat(found.keySet())
                .as(
                        "elements that payloads contradict: correct them in corrections.yaml, or explain them in census.txt")
                .containsExactlyElementsOf(explained(release));
    }

    /** The element at a path such as {@code invoice-lines[2]/account}, as {@code InvoiceLine.account}. */
    private static String element(ApiDefinition definition, String root, String path) {
        String[] names = path.replaceAll("\\[\\d+]", "").replaceFirst("^/", "").split("/", -1);
        String owner = root;
        for (int i = 0; i < names.length - 1; i++) {
            String name = names[i];
            Optional<ResourceDefinition> resource =
                    Optional.ofNullable(definition.resources().get(owner));
            owner = resource.map(known -> known.elements().get(name))
                    .map(ElementDefinition::type)
                    .flatMap(ElementType::target)
                    .orElse(owner + "." + name);
        }
        return owner + "." + names[names.length - 1];
    }

    private static Set<String> explained(String release) throws IOException {
        Set<String> elements = new TreeSet<>();
        try (InputStream in = CensusTest.class.getResourceAsStream("census.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            for (String line :
                    text.lines().filter(line -> !line.startsWith("#")).toList()) {
                List<String> cells = List.of(line.split(" \\| ", -1));
                assertThat(cells.get(2)).as(line).hasSizeGreaterThan(20);
                List<String> releases = List.of(cells.get(1).split(" ", -1));
                if (releases.contains("all") || releases.contains(release)) {
                    elements.add(cells.get(0));
                }
            }
        }
        return elements;
    }
}
