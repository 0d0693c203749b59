package dev.coupagen.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.generator.resolve.Choice;
import dev.coupagen.generator.resolve.JavaModel;
import dev.coupagen.generator.resolve.Resolver;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which flat files become interfaces. */
class FlatFileChoiceTest {
    private final ApiDefinition release = BundledReleases.load("2026-04");

    @Test
    void noneIsGeneratedWithoutAName() {
        assertThat(rows(Set.of()).rows()).isEmpty();
    }

    @Test
    void filesAreNamedAsTheDefinitionsDoOrByTheirTitle() {
        assertThat(rows(Set.of("InvoicesExport")).rows())
                .extracting(row -> row.name().simpleName())
                .contains("InvoicesExport", "InvoicesExportLine", "InvoicesExportTaxLine")
                .hasSize(10);
        assertThat(rows(Set.of("Invoices Export")).rows())
                .isEqualTo(rows(Set.of("InvoicesExport")).rows());
        assertThat(rows(Set.of("*")).rows()).hasSizeGreaterThan(300);
    }

    @Test
    void anUnknownOneIsAnErrorThatNamesTheNearest() {
        assertThatThrownBy(() -> rows(Set.of("InvoicesExprot")))
                .hasMessageContaining("has no such flat file: InvoicesExprot Did you mean 'InvoicesExport'?");
    }

    private JavaModel rows(Set<String> files) {
        return Resolver.resolve(release, new Choice(Set.of("Tag"), 0, Set.of(), files), "acme", new Notices());
    }
}
