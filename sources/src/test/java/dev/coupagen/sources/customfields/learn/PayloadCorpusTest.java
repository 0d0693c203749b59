package dev.coupagen.sources.customfields.learn;

import static dev.coupagen.sources.customfields.learn.Learning.messages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the payloads of the documentation teach about R39. */
class PayloadCorpusTest {
    private static final Path PAYLOADS = Path.of(System.getProperty("corpus.dir", ""), "payloads");

    @TempDir
    Path folder;

    @BeforeEach
    void theCorpusIsThere() {
        assumeTrue(Files.isDirectory(PAYLOADS), "No payloads at " + PAYLOADS);
    }

    @Test
    void thePayloadsTeachTheseFields() {
        LearnResult result = learn();

        assertThat(count(result.fields(), LearnedField::confidence))
                .isEqualTo(Map.of(
                        Confidence.CERTAIN, 22L, Confidence.LIKELY, 13L, Confidence.WEAK, 6L, Confidence.NONE, 18L));
        assertThat(result.fields()).hasSize(59);
        assertThat(result.fields())
                .filteredOn(field -> !field.field().global())
                .extracting(PayloadCorpusTest::line)
                .containsExactly(
                        "InvoiceHeader.is-this-blanket-order: boolean",
                        "InvoiceHeader.sap-error: boolean",
                        "InvoiceHeader.supplier-invoice-date: datetime");
        assertThat(result.fields())
                .extracting(PayloadCorpusTest::line)
                .contains(
                        "OrderHeader.project2: string(255)",
                        "OrderHeader.date: datetime",
                        "OrderLine.custom-field-1: boolean",
                        "Item.support-user: User",
                        "InvoiceHeader.override-tax-country: Country",
                        "User.radio-button-test: unknown",
                        "UserSimple.mycustom-userfield: unknown",
                        "UserSimple.cost-center: string(255)");
        assertThat(count(result.notices(), Notice::diagnostic))
                .isEqualTo(Map.of(
                        SourceDiagnostic.CUSTOM_FIELD_NEW,
                        59L,
                        SourceDiagnostic.PAYLOAD_EMPTY,
                        7L,
                        SourceDiagnostic.PAYLOAD_GUESSED,
                        13L,
                        SourceDiagnostic.PAYLOAD_RESOURCE_UNKNOWN,
                        15L));
        assertThat(result.records().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(700);
    }

    @Test
    void aNewerReleaseKnowsMoreAndTeachesMore() {
        LearnResult result = CustomFieldLearner.run(request(BundledReleases.newest()), line -> {});

        assertThat(result.fields())
                .filteredOn(field -> !field.field().global())
                .extracting(PayloadCorpusTest::line)
                .containsExactly(
                        "InvoiceHeader.is-this-blanket-order: boolean",
                        "InvoiceHeader.sap-error: boolean",
                        "InvoiceHeader.supplier-invoice-date: datetime",
                        "User.app-platform-e2e-money1718091754: unknown");
        assertThat(result.fields())
                .extracting(PayloadCorpusTest::line)
                .contains("InvoiceHeader.dispute-reason: DisputeReason");
    }

    @Test
    void aSecondRunSaysTheSameAndWritesNothing() {
        LearnResult first = learn();
        LearnResult second = learn();

        assertThat(first.written()).isTrue();
        assertThat(second.written()).isFalse();
        assertThat(second.fields()).isEqualTo(first.fields());
        assertThat(second.added()).isEmpty();
        assertThat(second.gone()).isEmpty();
        assertThat(messages(second, SourceDiagnostic.CUSTOM_FIELD_DIFFERS)).isEmpty();
    }

    private LearnResult learn() {
        return CustomFieldLearner.run(request("R39"), line -> {});
    }

    private LearnRequest request(String release) {
        return LearnRequest.ofFiles(
                BundledReleases.load(release),
                List.of(PAYLOADS.toAbsolutePath().toString()),
                folder,
                Optional.of(folder.resolve("custom-fields.yaml")));
    }

    private static <T, K> Map<K, Long> count(List<T> list, Function<T, K> key) {
        return list.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private static String line(LearnedField field) {
        return field.field().resource() + "." + field.field().element() + ": "
                + ElementTypes.text(field.field().type());
    }
}
