package dev.coupagen.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.ClassPathDefinitions;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementDefinition.Source;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.sources.ChosenDefinitions;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratorTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"R39", "2026-04"})
    void aSecondRunDoesNothingAndIsQuick(String release) {
        GenerateRequest request = request(Optional.of(release), List.of(), Set.of());
        GenerateResult first = Generator.run(request);
        // The best of some: what counts is the work, not what else the machine does.
        Duration quickest = Duration.ofHours(1);
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            assertThat(Generator.run(request)).isEqualTo(GenerateResult.nothingToDo());
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            quickest = took.compareTo(quickest) < 0 ? took : quickest;
        }

        int resources = BundledReleases.load(release).resources().size();
        assertThat(first.resources()).isEqualTo(resources).isGreaterThanOrEqualTo(308);
        assertThat(first.written()).isGreaterThan(resources);
        assertThat(quickest).isLessThan(Duration.ofMillis(300));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R39", "2026-04"})
    void aChangedElementRewritesTheFilesOfItsResourceOnly(String release) throws IOException {
        ApiDefinition before = BundledReleases.load(release);
        Path definitions = folder.resolve("release.json");
        DefinitionFile.write(before, definitions);
        GenerateRequest request = request(Optional.empty(), List.of(definitions), Set.of());
        Generator.run(request);

        DefinitionFile.write(withElement(before, "Currency", "a-new-one"), definitions);
        GenerateResult result = Generator.run(request);

        assertThat(result.written()).isEqualTo(2);
        assertThat(result.removed()).isZero();
        assertThat(java("Currency")).content().contains("Optional<String> aNewOne();");
        assertThat(folder.resolve("resources/" + ClassPathDefinitions.file("Currency")))
                .content()
                .contains("a-new-one");
    }

    @Test
    void choosingFewerResourcesRemovesTheOthers() {
        Generator.run(request(Optional.of("R39"), List.of(), Set.of()));

        GenerateResult result = Generator.run(request(Optional.of("R39"), List.of(), Set.of("Currency", "AsnHeader")));

        assertThat(java("AsnHeader")).exists();
        assertThat(java("CurrencyOperations")).exists();
        assertThat(java("InvoiceHeader")).doesNotExist();
        assertThat(result.removed()).isGreaterThan(300);
    }

    @Test
    void theDefinitionsOnTheClassPathAreThoseOfWhatIsGeneratedAndOfCustomFields() throws IOException {
        Path customFields = folder.resolve("custom-fields.yaml");
        Files.writeString(
                customFields,
                "Currency:\n  cf-one: string(10)\n  two: {type: User, global: true}\nItem:\n  cf-three: string\n");
        Generator.run(new GenerateRequest(
                ChosenDefinitions.of(Optional.of("R39"), Path.of(""), List.of(), Optional.of(customFields)),
                Set.of("Currency"),
                "com.acme.coupa",
                folder.resolve("java"),
                folder.resolve("resources")));

        Path resources = folder.resolve("resources");
        assertThat(ClassPathDefinitions.Index.of(Files.readString(resources.resolve(ClassPathDefinitions.INDEX))))
                .isEqualTo(new ClassPathDefinitions.Index("R39", List.of("Currency", "Item", "User")));
        ApiDefinition written = DefinitionFile.read(resources.resolve(ClassPathDefinitions.file("Currency")));
        ResourceDefinition currency = Objects.requireNonNull(written.resources().get("Currency"));
        assertThat(written.release()).isEqualTo("R39");
        assertThat(currency.customFields()).containsOnlyKeys("cf-one");
        assertThat(currency.elements().get("two"))
                .extracting(ElementDefinition::sources)
                .isEqualTo(Set.of(Source.CUSTOM));
        assertThat(resources.resolve(ClassPathDefinitions.file("InvoiceHeader")))
                .doesNotExist();
    }

    @Test
    void laterDefinitionsGoOverEarlierOnes() throws IOException {
        Path first = folder.resolve("1.json");
        Path second = folder.resolve("2.json");
        Files.writeString(first, definitions("A", "integer"));
        Files.writeString(second, definitions("B", "string"));

        GenerateResult result = Generator.run(request(Optional.empty(), List.of(first, second), Set.of()));

        assertThat(result.release()).isEqualTo("B");
        assertThat(java("Thing")).content().contains("Optional<String> id();");
        assertThat(result.notices()).extracting(Notice::diagnostic).containsExactly(SourceDiagnostic.LAYERS_CONTRADICT);
    }

    @Test
    void badInputEndsWithOneLineAndWritesNothing() throws IOException {
        assertFails(request(Optional.of("R93"), List.of(), Set.of()))
                .withMessageContaining("Release 'R93' is not bundled. There are R33, R38, R39");
        assertFails(request(Optional.of("R39"), List.of(), Set.of("Invoice", "Supplyer", "Zzzz")))
                .withMessage(
                        "R39 has no such resource: Invoice (did you mean InvoiceHeader or InvoiceLine or InvoiceEmail?);"
                                + " Supplyer (did you mean Supplier?); Zzzz. Name resources as the definitions do, such as"
                                + " InvoiceHeader.");
        assertThatThrownBy(() -> request(Optional.of("R39"), List.of(folder.resolve("x.json")), Set.of()))
                .isInstanceOf(CoupagenException.class)
                .hasMessage("Both the release R39 and definition files are given. Give one of the two.");
        assertFails(request(Optional.empty(), List.of(folder.resolve("x.json")), Set.of()))
                .withMessageEndingWith(
                        "x.json: there is no such file or directory. Check the path; it is relative to the project's"
                                + " directory.");
        assertFails(file("<!DOCTYPE html><html>")).withMessageContaining("an HTML page");
        assertFails(file("{\n  \"swagger\": \"2.0\"}")).withMessageContaining("Import it first, with the goal import");
        assertFails(file("no json")).withMessageContaining("line 1: not valid JSON");
        assertFails(file("{\"release\": \"R1\", \"resources\": {}}")).withMessageContaining("R1 has no resources");
    }

    @Test
    void aPackageMustBeOne() {
        for (String name : List.of("", " ", "a..b", "1a", "a.class", "a/b", "../a", "a.b;", "java.x")) {
            GenerateRequest request = new GenerateRequest(
                    ChosenDefinitions.of(Optional.of("R39"), Path.of(""), List.of(), Optional.empty()),
                    Set.of(),
                    name,
                    folder.resolve("java"),
                    folder.resolve("resources"));
            assertThatThrownBy(() -> Generator.run(request))
                    .isInstanceOf(CoupagenException.class)
                    .hasMessage("packageName '" + name
                            + "' is not a valid name of a Java package. Give one such as com.acme.coupa.");
        }
    }

    @Test
    void aReleaseThatCannotBeWrittenAsAWholeIsNotWritten() throws IOException {
        Files.createDirectories(java("Currency").getParent());
        Files.writeString(java("Currency"), "mine");
        Files.setLastModifiedTime(java("Currency"), FileTime.fromMillis(0));

        assertFails(request(Optional.of("R39"), List.of(), Set.of()))
                .withMessageContaining("was not written by Coupagen");
    }

    private ThrowableAssertAlternative<?> assertFails(GenerateRequest request) {
        var failure = assertThatExceptionOfType(CoupagenException.class)
                .isThrownBy(() -> Generator.run(request))
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("\n"));
        assertThat(java("AsnHeader")).doesNotExist();
        assertThat(folder.resolve("resources")).doesNotExist();
        return failure;
    }

    private GenerateRequest file(String content) throws IOException {
        Path file = folder.resolve("definitions.json");
        Files.writeString(file, content);
        return request(Optional.empty(), List.of(file), Set.of());
    }

    private GenerateRequest request(Optional<String> release, List<Path> definitions, Set<String> resources) {
        return new GenerateRequest(
                ChosenDefinitions.of(release, Path.of(""), definitions, Optional.empty()),
                resources,
                "com.acme.coupa",
                folder.resolve("java"),
                folder.resolve("resources"));
    }

    private Path java(String type) {
        return folder.resolve("java/com/acme/coupa/" + type + ".java");
    }

    private static String definitions(String release, String type) {
        return "{\"release\": \"" + release + "\", \"resources\": {\"Thing\": {\"elements\": {\"id\": {\"type\": \""
                + type + "\"}}}}}";
    }

    private static ApiDefinition withElement(ApiDefinition definition, String resource, String element) {
        SortedMap<String, ResourceDefinition> resources = new TreeMap<>(definition.resources());
        resources.computeIfPresent(resource, (name, old) -> {
            SortedMap<String, ElementDefinition> elements = new TreeMap<>(old.elements());
            elements.put(
                    element,
                    new ElementDefinition(
                            element,
                            ElementTypes.parse("string(10)"),
                            false,
                            false,
                            true,
                            true,
                            List.of(),
                            false,
                            Set.of(Source.SWAGGER)));
            return old.withElements(elements);
        });
        return new ApiDefinition(definition.release(), resources);
    }
}
