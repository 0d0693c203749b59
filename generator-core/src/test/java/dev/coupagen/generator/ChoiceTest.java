package dev.coupagen.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.generator.resolve.Choice;
import dev.coupagen.sources.ChosenDefinitions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which resources and which of their elements are generated. */
class ChoiceTest {
    private static final String RELEASE = """
            {"release": "T", "resources": {
              "A": {"elements": {"id": {"type": "integer"}, "number": {"type": "string"}, "first-name": {"type": "string"},
                "b": {"type": "B"}}},
              "B": {"elements": {"id": {"type": "integer"}, "weight": {"type": "integer"}, "cs": {"type": "C[]"},
                "a": {"type": "A"}}},
              "C": {"elements": {"id": {"type": "integer"}, "weight": {"type": "integer"}, "d": {"type": "D"}}},
              "D": {"elements": {"id": {"type": "integer"}, "weight": {"type": "integer"}}},
              "Z": {"elements": {"id": {"type": "integer"}}}}}
            """;

    @TempDir
    Path folder;

    @Test
    void withoutDepthReferencesAreIdAndNaturalKeys() throws IOException {
        GenerateResult result = run(new Choice(Set.of("A"), 0, Set.of()));
        assertThat(result.resources()).isEqualTo(1);
        assertThat(result.references()).isEqualTo(1);
        assertThat(java("B")).doesNotContain("weight()");
        assertThat(folder.resolve("java/acme/C.java")).doesNotExist();
    }

    @Test
    void depthOneMakesReferencesWhole() throws IOException {
        GenerateResult result = run(new Choice(Set.of("A"), 1, Set.of()));
        assertThat(result.resources()).isEqualTo(2);
        assertThat(result.references()).isEqualTo(1);
        assertThat(java("B")).contains("weight()");
        assertThat(java("C")).doesNotContain("weight()");
        assertThat(folder.resolve("java/acme/D.java")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, Integer.MAX_VALUE})
    void aGreatDepthEndsWhereNothingIsReferredTo(int depth) throws IOException {
        GenerateResult result = run(new Choice(Set.of("A"), depth, Set.of()));
        assertThat(result.resources()).isEqualTo(4);
        assertThat(result.references()).isZero();
        assertThat(folder.resolve("java/acme/Z.java")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.first-name", "A.firstName", "A.first_name"})
    void onlyChosenElementsAndTheIdAreGenerated(String element) throws IOException {
        GenerateResult result = run(new Choice(Set.of("A"), 0, Set.of(element)));
        assertThat(java("A")).contains("id()", "firstName()").doesNotContain("number()", " b()");
        assertThat(result.references()).isZero();
    }

    @Test
    void resourcesOfWhichNoElementIsChosenKeepAll() throws IOException {
        run(new Choice(Set.of("A", "C"), 0, Set.of("A.number")));
        assertThat(java("C")).contains("weight()", " d()");
    }

    @Test
    void anUnknownElementIsAnErrorWithASuggestion() {
        assertThatExceptionOfType(CoupagenException.class)
                .isThrownBy(() -> run(new Choice(Set.of("A"), 0, Set.of("A.numbr", "Q.x", "A"))))
                .withMessageContaining("T has no such element: A")
                .withMessageContaining("A.numbr Did you mean 'number'?")
                .withMessageContaining("Q.x");
    }

    @Test
    void elementsOfWhatIsOnlyReferredToAreAnError() {
        assertThatExceptionOfType(CoupagenException.class)
                .isThrownBy(() -> run(new Choice(Set.of("A"), 0, Set.of("B.weight"))))
                .withMessage("<elements> chooses elements of B, which is not generated whole. Add it to <resources>, or"
                        + " raise <depth>.");
    }

    @Test
    void theGeneratedPackageIsNullMarkedUnlessTheUserDescribesIt() throws IOException {
        run(Choice.everything());
        assertThat(java("package-info")).contains("@NullMarked\npackage acme;");
        GenerateRequest request = request(Choice.everything(), false);
        Generator.run(request);
        assertThat(folder.resolve("java/acme/package-info.java")).doesNotExist();
    }

    @Test
    void aBundledReleaseOfOneElementNeedsNoOtherResource() throws IOException {
        GenerateResult result = Generator.run(new GenerateRequest(
                ChosenDefinitions.of(Optional.of(BundledReleases.newest()), Path.of(""), List.of(), Optional.empty()),
                new Choice(Set.of("InvoiceHeader"), 0, Set.of("InvoiceHeader.invoice-number")),
                "acme",
                true,
                folder.resolve("java"),
                folder.resolve("resources")));
        assertThat(result.resources()).isEqualTo(1);
        assertThat(result.references()).isZero();
    }

    @Test
    void aReleaseMayBeAFileThatAPathFromTheProjectLeadsTo() throws IOException {
        Files.writeString(folder.resolve("t.json"), RELEASE);
        GenerateRequest request = new GenerateRequest(
                ChosenDefinitions.of(Optional.of("t.json"), folder, List.of(), Optional.empty()),
                Set.of("A"),
                "acme",
                folder.resolve("java"),
                folder.resolve("resources"));
        assertThat(Generator.run(request).resources()).isEqualTo(1);
        Files.writeString(folder.resolve("t.json"), RELEASE.replace("number", "no"));
        assertThat(Generator.run(request).upToDate()).isFalse();
    }

    @Test
    void javaAndDefinitionsCanGoIntoOneFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("t.json"), RELEASE);
        GenerateRequest request = new GenerateRequest(
                ChosenDefinitions.of(Optional.empty(), Path.of(""), List.of(file), Optional.empty()),
                Set.of("A"),
                "acme",
                folder.resolve("all"),
                folder.resolve("./all"));
        assertThat(Generator.run(request).removed()).isZero();
        assertThat(folder.resolve("all/acme/A.java")).exists();
        assertThat(folder.resolve("all/coupagen/definitions/of_a.json")).exists();
        assertThat(Generator.run(request).upToDate()).isTrue();
    }

    private GenerateResult run(Choice choice) throws IOException {
        return Generator.run(request(choice, true));
    }

    private GenerateRequest request(Choice choice, boolean packageInfo) throws IOException {
        Path file = Files.writeString(folder.resolve("t.json"), RELEASE);
        return new GenerateRequest(
                ChosenDefinitions.of(Optional.empty(), Path.of(""), List.of(file), Optional.empty()),
                choice,
                "acme",
                packageInfo,
                folder.resolve("java"),
                folder.resolve("resources"));
    }

    private String java(String type) throws IOException {
        return Files.readString(folder.resolve("java/acme/" + type + ".java"));
    }
}
