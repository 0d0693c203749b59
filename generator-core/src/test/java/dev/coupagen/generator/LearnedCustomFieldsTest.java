package dev.coupagen.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.generator.output.GeneratedFile;
import dev.coupagen.sources.ChosenDefinitions;
import dev.coupagen.sources.customfields.learn.CustomFieldLearner;
import dev.coupagen.sources.customfields.learn.LearnRequest;
import dev.coupagen.sources.customfields.learn.LearnResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Custom fields learned from the payloads of the documentation, as the goal generate takes them. */
class LearnedCustomFieldsTest {
    private static final Path PAYLOADS = Path.of(System.getProperty("corpus.dir", ""), "payloads");

    @TempDir
    Path folder;

    @Test
    void whatIsLearnedIsAcceptedByGenerateAndCompiles() throws IOException {
        assumeTrue(Files.isDirectory(PAYLOADS), "No payloads at " + PAYLOADS);
        Path customFields = folder.resolve("custom-fields.yaml");
        LearnResult result = CustomFieldLearner.run(
                LearnRequest.ofFiles(
                        BundledReleases.load("R39"),
                        List.of(PAYLOADS.toAbsolutePath().toString()),
                        folder,
                        Optional.of(customFields)),
                line -> {});
        Set<String> resources =
                result.fields().stream().map(field -> field.field().resource()).collect(Collectors.toSet());
        Path sources = folder.resolve("sources");

        GenerateResult generated = Generator.run(new GenerateRequest(
                ChosenDefinitions.of(Optional.of("R39"), Path.of(""), List.of(), Optional.of(customFields)),
                resources,
                "com.acme.coupa",
                sources,
                folder.resolve("resources")));

        assertThat(generated.resources()).isGreaterThanOrEqualTo(resources.size());
        List<GeneratedFile> files = GeneratedCode.read(sources);
        assertThat(files)
                .filteredOn(file -> file.path().endsWith("CustomFields.java"))
                .hasSize((int) result.fields().stream()
                        .filter(field -> !field.field().global())
                        .map(field -> field.field().resource())
                        .distinct()
                        .count());
        GeneratedCode.compile(files);
    }
}
