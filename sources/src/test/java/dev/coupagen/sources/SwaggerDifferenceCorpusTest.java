package dev.coupagen.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.diff.Change;
import dev.coupagen.definitions.diff.ChangeKind;
import dev.coupagen.definitions.diff.Difference;
import dev.coupagen.definitions.diff.ReleaseDiff;
import dev.coupagen.sources.corrections.Corrections;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The differences of the bundled releases against a count made in Coupa's Swagger files, without any code of ours. */
class SwaggerDifferenceCorpusTest {
    private static final Path SWAGGER = Path.of(System.getProperty("corpus.dir", ""), "swagger");
    private static final JsonMapper JSON = new JsonMapper();

    /** Elements whose format states no type but some text, which changed; it is not read, so it is not compared. */
    private static final Set<String> WITHOUT_TYPE = Set.of(
            "DiversitySubcategory.category",
            "EasyForm.image",
            "EasyForm.warnings",
            // A sample value, true, whose type is the same as before.
            "QuoteRequest.allow-award-individual-line-items");

    @ParameterizedTest
    @CsvSource({"R33, R38, 293, 69, 141", "R38, R39, 59, 1, 11"})
    void elementsAreAddedRemovedAndChangedAsTheSwaggerFilesSay(
            String from, String to, int added, int removed, int changed) throws IOException {
        Map<String, Map<String, JsonNode>> before = read(from);
        Map<String, Map<String, JsonNode>> after = read(to);
        Set<String> come = new TreeSet<>();
        Set<String> gone = new TreeSet<>();
        Set<String> other = new TreeSet<>();
        before.forEach((resource, old) -> {
            Map<String, JsonNode> now = after.getOrDefault(resource, Map.of());
            if (after.containsKey(resource)) {
                now.keySet().stream()
                        .filter(name -> !old.containsKey(name))
                        .forEach(name -> come.add(resource + "." + name));
                old.forEach((name, property) -> {
                    if (!now.containsKey(name)) {
                        gone.add(resource + "." + name);
                    } else if (!property.equals(now.get(name))) {
                        other.add(resource + "." + name);
                    }
                });
            }
        });
        assertThat(come).hasSize(added);
        assertThat(gone).hasSize(removed);
        assertThat(other).hasSize(changed);

        Set<String> reportedCome = new TreeSet<>();
        Set<String> reportedGone = new TreeSet<>();
        Set<String> reportedOther = new TreeSet<>();
        Difference difference = ReleaseDiff.between(BundledReleases.load(from), BundledReleases.load(to));
        for (Change change : difference.changes()) {
            String name = change.resource() + "." + change.element();
            switch (change.kind()) {
                case ELEMENT_ADDED -> reportedCome.add(name);
                case ELEMENT_REMOVED -> reportedGone.add(name);
                case ELEMENT_RENAMED -> {
                    reportedGone.add(name);
                    reportedCome.add(change.resource() + "." + change.after().orElseThrow());
                }
                default -> {
                    if (!change.element().isEmpty()) {
                        reportedOther.add(name);
                    }
                }
            }
        }
        other.removeAll(WITHOUT_TYPE);
        Set<String> resolved = resolved(before, after);
        other.removeAll(resolved);
        reportedOther.removeAll(resolved);
        assertThat(reportedCome).isEqualTo(come);
        assertThat(reportedGone).isEqualTo(gone);
        assertThat(reportedOther).isEqualTo(other);
        assertThat(difference.changes()).noneMatch(change -> change.kind() == ChangeKind.RESOURCE_RENAMED);
    }

    /** Elements whose types the import does not take from the file: placeholders and what is corrected. */
    private static Set<String> resolved(
            Map<String, Map<String, JsonNode>> before, Map<String, Map<String, JsonNode>> after) {
        Set<String> names = new TreeSet<>();
        Corrections.bundled()
                .ofSwagger()
                .entries()
                .forEach(entry -> names.add(entry.resource() + "." + entry.element()));
        for (Map<String, Map<String, JsonNode>> release : List.of(before, after)) {
            release.forEach((resource, elements) -> elements.forEach((name, property) -> {
                if (property.toString().contains("\"#/definitions/" + resource + "\"")) {
                    names.add(resource + "." + name);
                }
            }));
        }
        return names;
    }

    /** The properties of all definitions, with whether they are required, without what people read. */
    private static Map<String, Map<String, JsonNode>> read(String release) throws IOException {
        assumeTrue(Files.isDirectory(SWAGGER), "The corpus is not here, so nothing can be counted in it");
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(SWAGGER, release + "_*.json")) {
            modules.forEach(files::add);
        }
        files.sort(null);
        Map<String, Map<String, JsonNode>> all = new TreeMap<>();
        for (Path file : files) {
            for (Map.Entry<String, JsonNode> definition :
                    JSON.readTree(Files.readAllBytes(file)).path("definitions").properties()) {
                Set<String> required = new TreeSet<>();
                definition.getValue().path("required").forEach(name -> required.add(name.stringValue("")));
                Map<String, JsonNode> own = all.computeIfAbsent(definition.getKey(), key -> new TreeMap<>());
                for (Map.Entry<String, JsonNode> property :
                        definition.getValue().path("properties").properties()) {
                    ObjectNode facts = ((ObjectNode) property.getValue()).without(List.of("description", "example"));
                    facts.put("required!", required.contains(property.getKey()));
                    own.putIfAbsent(property.getKey(), facts);
                }
            }
        }
        return all;
    }
}
