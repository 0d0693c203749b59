package dev.coupagen.generator.source.customfields.learn;

import static dev.coupagen.generator.source.customfields.learn.Learning.messages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.generator.GenerateRequest;
import dev.coupagen.generator.GenerateResult;
import dev.coupagen.generator.GeneratedCode;
import dev.coupagen.generator.Generator;
import dev.coupagen.generator.diagnostics.Diagnostic;
import dev.coupagen.generator.diagnostics.Notice;
import dev.coupagen.generator.output.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
                        Diagnostic.CUSTOM_FIELD_NEW,
                        59L,
                        Diagnostic.PAYLOAD_EMPTY,
                        7L,
                        Diagnostic.PAYLOAD_GUESSED,
                        13L,
                        Diagnostic.PAYLOAD_OF_NO_RESOURCE,
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
    void whatIsWrittenIsAcceptedByGenerateAndCompiles() throws Exception {
        LearnResult result = learn();
        Path sources = folder.resolve("sources");
        Set<String> resources =
                result.fields().stream().map(field -> field.field().resource()).collect(Collectors.toSet());

        GenerateResult generated = Generator.run(new GenerateRequest(
                Optional.of("R39"),
                List.of(),
                resources,
                "com.acme.coupa",
                Optional.of(folder.resolve("custom-fields.yaml")),
                sources,
                folder.resolve("resources")));

        assertThat(generated.resources()).isGreaterThanOrEqualTo(resources.size());
        List<GeneratedFile> files = read(sources);
        assertThat(files)
                .filteredOn(file -> file.path().endsWith("CustomFields.java"))
                .hasSize((int) result.fields().stream()
                        .filter(field -> !field.field().global())
                        .map(field -> field.field().resource())
                        .distinct()
                        .count());
        GeneratedCode.compile(files);
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
        assertThat(messages(second, Diagnostic.CUSTOM_FIELD_DIFFERS)).isEmpty();
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

    private static List<GeneratedFile> read(Path folder) throws IOException {
        List<GeneratedFile> files = new ArrayList<>();
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                files.add(new GeneratedFile(
                        folder.relativize(path).toString().replace('\\', '/'), Files.readString(path)));
            }
        }
        return files;
    }
}
