package dev.coupagen.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundledReleasesTest {
    @ParameterizedTest
    @CsvSource({"R33, 281, 5068, 441, 758", "R38, 294, 5376, 463, 824", "R39, 308, 5516, 459, 811"})
    void holdsEverythingOfARelease(String release, int resources, int elements, int paths, int operations) {
        ApiDefinition definition = BundledReleases.load(release);

        assertThat(definition.release()).isEqualTo(release);
        assertThat(definition.resources()).hasSize(resources);
        assertThat(definition.elementCount()).isEqualTo(elements);
        assertThat(definition.pathCount()).isEqualTo(paths);
        assertThat(definition.operationCount()).isEqualTo(operations);
    }

    /** All others were placeholders of Swagger files: {@code InvoiceHeader.attachments} would have held invoices. */
    @ParameterizedTest
    @ValueSource(strings = {"R33", "R38", "R39", "2026-04"})
    void onlyTheseElementsHoldARecordOfTheirOwnResource(String release) {
        Set<String> known = new TreeSet<>(Set.of(
                "Commodity.parent",
                "Contract.master-contract",
                "Contract.parent",
                "InventoryTransaction.original-transaction",
                "LegalEntity.parent",
                "LookupValue.parent",
                "Supplier.parent"));
        if (!release.equals("R33")) {
            known.add("RequisitionLine.alternates");
        }
        if (release.equals("2026-04")) {
            known.add("DiversitySubcategory.diversity-subcategories");
        }
        assertThat(BundledReleases.load(release).resources().values().stream()
                        .flatMap(resource -> resource.elements().values().stream()
                                .filter(element -> element.type()
                                        .target()
                                        .filter(resource.name()::equals)
                                        .isPresent())
                                .map(element -> resource.name() + "." + element.name())))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void holdsNoDescriptionAndNoReferenceToWhatIsNotThere() {
        for (String release : BundledReleases.names()) {
            ApiDefinition definition = BundledReleases.load(release);
            definition.resources().values().stream()
                    .flatMap(resource -> resource.elements().values().stream())
                    .forEach(element -> {
                        assertThat(element.description()).isEmpty();
                        assertKnown(definition, element.type());
                    });
        }
    }

    private static void assertKnown(ApiDefinition definition, ElementType type) {
        if (type instanceof ElementType.Collection collection) {
            assertKnown(definition, collection.item());
        } else if (type instanceof ElementType.Reference reference) {
            assertThat(definition.resources()).containsKey(reference.resource());
        }
    }

    @Test
    void anOperationIsThereOnceAndHasItsOwnName() {
        for (String release : BundledReleases.names()) {
            for (ResourceDefinition resource :
                    BundledReleases.load(release).resources().values()) {
                assertThat(resource.operations())
                        .extracting(OperationDefinition::action)
                        .as("%s %s", release, resource.name())
                        .doesNotHaveDuplicates()
                        .allMatch(action -> action.matches("[a-z][a-z0-9_]*"));
            }
        }
    }

    @Test
    void keepsAnElementOnALineOfItsOwn() {
        String file = new String(DefinitionFile.bytes(BundledReleases.load("R39")), StandardCharsets.UTF_8);

        assertThat(file.lines().filter(line -> line.contains("\": {\"type\": \"")))
                .hasSize(5516);
        assertThat(file.lines().filter(line -> line.startsWith("        {\"verb\": ")))
                .hasSize(811);
    }
}
