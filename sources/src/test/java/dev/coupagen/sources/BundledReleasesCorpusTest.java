package dev.coupagen.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.DefinitionFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The bundled definition files are what the import makes of the corpus. After a change that is meant, {@code
 * -Dgolden.update=true} writes them again.
 */
class BundledReleasesCorpusTest {
    private static final Path SWAGGER = Path.of(System.getProperty("corpus.dir", ""), "swagger");
    private static final Path BUNDLED = Path.of("../definitions/src/main/resources/dev/coupagen/definitions");

    @ParameterizedTest
    @CsvSource({"R33, 281, 5068, 441, 758, 24", "R38, 294, 5376, 463, 824, 0", "R39, 308, 5516, 459, 811, 0"})
    void importHoldsEverythingOfARelease(
            String release, int resources, int elements, int paths, int operations, int conflicts) throws Exception {
        ImportResult result = importOf(release, false);
        ApiDefinition definition = result.definition();

        assertThat(definition.resources()).hasSize(resources);
        assertThat(definition.elementCount()).isEqualTo(elements);
        assertThat(definition.pathCount()).isEqualTo(paths);
        assertThat(definition.operationCount()).isEqualTo(operations);
        assertThat(conflictingNames(result)).hasSize(conflicts);
        assertIsBundled(definition);
    }

    private static void assertIsBundled(ApiDefinition definition) throws Exception {
        Path file = BUNDLED.resolve(definition.release() + ".json");
        byte[] bytes = DefinitionFile.bytes(definition);
        if (Boolean.getBoolean("golden.update")) {
            Files.write(file, bytes);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        assertThat(new String(bytes, StandardCharsets.UTF_8).contains(", \"description\":"))
                .as("holds descriptions")
                .isFalse();
        assertThat(DefinitionFile.read(file)).isEqualTo(definition);
    }

    @Test
    void theBundledReleaseReadsBackAsImported() {
        ApiDefinition definition = importOf("R39", false).definition();

        assertThat(BundledReleases.load("R39")).isEqualTo(definition);
    }

    @Test
    void descriptionsAreKeptForTheUserWhoImportsHisOwnSwagger() {
        long described = importOf("R39", true).definition().resources().values().stream()
                .flatMap(resource -> resource.elements().values().stream())
                .filter(element -> !element.description().isEmpty())
                .count();

        assertThat(described).isGreaterThan(3_000);
    }

    private static Set<String> conflictingNames(ImportResult result) {
        Set<String> names = new TreeSet<>();
        result.conflicts().forEach(conflict -> names.add(conflict.resource()));
        return names;
    }

    /** The workbooks of R34 are with the pages, which are of later releases. */
    private static List<String> sources(String release) {
        return release.equals("R33")
                ? List.of(release + "_*.json", "../csv-formats/" + release + "_*.xlsx")
                : List.of(release + "_*.json");
    }

    static ImportResult importOf(String release, boolean descriptions) {
        assumeTrue(Files.isDirectory(SWAGGER), "The corpus is not here, so no release can be imported");
        ImportResult result = Importer.run(
                new ImportRequest(sources(release), SWAGGER, release, descriptions, Optional.empty()), line -> {});
        return result;
    }
}
