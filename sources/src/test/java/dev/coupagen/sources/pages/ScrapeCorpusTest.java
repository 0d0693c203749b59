package dev.coupagen.sources.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementDefinition.Source;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.definitions.RowType;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.ImportRequest;
import dev.coupagen.sources.Importer;
import dev.coupagen.sources.corrections.Corrections;
import dev.coupagen.sources.files.FileArea;
import dev.coupagen.sources.files.PageFiles;
import dev.coupagen.sources.pages.model.PageDraft;
import dev.coupagen.sources.testing.Abroad;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The bundled release {@code 2026-04} is what a scrape makes of the pages of the corpus over R39. After a change that is
 * meant, {@code -Dgolden.update=true} writes it again.
 */
class ScrapeCorpusTest {
    private static final String RELEASE = "2026-04";
    private static final Path BUNDLED =
            Path.of("../definitions/src/main/resources/dev/coupagen/definitions", RELEASE + ".json");
    private static ScrapeResult result = new ScrapeResult(CorpusPages.BASE, 0, 0, List.of());
    private static Duration cpu = Duration.ZERO;

    @BeforeAll
    static void scrape() throws IOException {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        result = scrapeOver(baseWithWorkbooks());
        cpu = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
    }

    /** The resources of R39 and the flat files of R34, of which the last workbooks are. */
    private static String baseWithWorkbooks() throws IOException {
        Path workbooks = CorpusPages.directory().resolveSibling("csv-formats");
        ApiDefinition files = Importer.run(
                        new ImportRequest(List.of("R34_*.xlsx"), workbooks, "R34", false, Optional.empty()), line -> {})
                .definition();
        Path file = Files.createTempFile("base", ".json");
        file.toFile().deleteOnExit();
        DefinitionFile.write(BundledReleases.load("R39").withFiles(files.files()), file);
        return file.toString();
    }

    private static ScrapeResult scrapeOver(String base) {
        ScrapeRequest request = new ScrapeRequest(
                CorpusPages.directory().toString(),
                Path.of(""),
                RELEASE,
                base,
                false,
                Optional.empty(),
                Optional.empty(),
                ScrapeRequest.USUAL_DELAY);
        return Scraper.run(request, line -> {});
    }

    /** Who scrapes over the newest release, which is made of pages itself, gets the same again; wherever he is. */
    @Test
    void scrapingOverTheResultAbroadChangesNothing() throws Exception {
        assertThat(Abroad.call(() -> scrapeOver(RELEASE)).definition()).isEqualTo(result.definition());
    }

    @Test
    void theBundledReleaseIsWhatThePagesGive() throws Exception {
        byte[] bytes = DefinitionFile.bytes(result.definition());
        if (Boolean.getBoolean("golden.update")) {
            Files.write(BUNDLED, bytes);
        }
        assertThat(new String(Files.readAllBytes(BUNDLED), StandardCharsets.UTF_8).lines())
                .containsExactlyElementsOf(
                        new String(bytes, StandardCharsets.UTF_8).lines().toList());
        assertThat(DefinitionFile.read(BUNDLED)).isEqualTo(result.definition());
    }

    /** In time of the processor, since others may use the machine as well. */
    @Test
    void itTakesLessThanFifteenSeconds() {
        assertThat(cpu).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void everyTableOfColumnsOfThePagesIsRead() {
        Map<FileArea, int[]> counts = PageFiles.read(
                        CorpusPages.content().drafts().stream()
                                .map(PageDraft::page)
                                .toList(),
                        false,
                        new Notices())
                .counts();

        assertThat(counts.get(FileArea.CORE_EXPORT)).containsExactly(54, 107, 2_962);
        assertThat(counts.get(FileArea.CORE_IMPORT)).containsExactly(70, 114, 2_958);
        assertThat(counts.get(FileArea.CCW)).containsExactly(2, 9, 253);
        assertThat(counts.get(FileArea.TREASURY)).containsExactly(16, 57, 468);
        assertThat(counts.get(FileArea.RISK_ASSESS)).containsExactly(12, 12, 262);
        assertThat(result.definition().files()).hasSize(211);
    }

    @Test
    void everyRowTypeOfAUnionPageHasItsWord() {
        List<RowType> rows = Stream.of(
                        "AdvanceShipNoticeImport",
                        "BusinessEntityImport",
                        "ExternalOrdersImport",
                        "FormsEasyFormsImport",
                        "InventoryBalanceLotImport",
                        "InvoicesImport",
                        "LegalPaymentReceiptImport",
                        "OrderConfirmationImport",
                        "ProjectImport",
                        "PurchaseOrderChangeImport",
                        "RequisitionsImport",
                        "ServiceTimeSheetsImport")
                .flatMap(name ->
                        Objects.requireNonNull(result.definition().files().get(name)).rows().stream())
                .toList();

        assertThat(rows).hasSize(49).noneMatch(row -> row.word().isEmpty());
    }

    @Test
    void everythingOfTheBaseReleaseIsKept() {
        ApiDefinition base = BundledReleases.load("R39");
        base.resources().forEach((name, resource) -> {
            ResourceDefinition merged = resource(name);
            assertThat(merged.elements().keySet())
                    .containsAll(resource.elements().keySet());
            assertThat(merged.operations().stream().map(operation -> operation.call()))
                    .containsAll(resource.operations().stream()
                            .map(operation -> operation.call())
                            .toList());
        });
    }

    @Test
    void elementsSayWhereTheyAreDocumented() {
        assertThat(count(Set.of(Source.SWAGGER))).isEqualTo(1_823);
        assertThat(count(Set.of(Source.SWAGGER, Source.PAGE))).isEqualTo(3_730);
        assertThat(count(Set.of(Source.PAGE))).isEqualTo(999);
        assertThat(element("InvoiceHeader", "customer-account-number").sources())
                .containsExactly(Source.PAGE);
    }

    @Test
    void namesHaveDashesAsInTheRelease() {
        assertThat(resource("OrderHeader").elements()).containsKey("confirmation-status");
        assertThat(result.definition().resources().values().stream()
                        .filter(resource -> !resource.name().startsWith("CoupaSupplierPortal"))
                        .filter(resource -> !resource.name().startsWith("Cso"))
                        .filter(resource -> !resource.name().startsWith("Ccw"))
                        .flatMap(resource -> resource.elements().keySet().stream()))
                .noneMatch(name -> name.contains("_"));
        assertThat(resource("ExpectedLimit").elements()).containsKey("limitType");
    }

    @Test
    void correctionsAreApplied() {
        assertThat(type("InvoiceHeader", "invoice-date")).isEqualTo("date");
        assertThat(type("InvoiceHeader", "original-invoice-date")).isEqualTo("date");
        assertThat(Corrections.bundled().entries())
                .isNotEmpty()
                .hasSizeLessThan(60)
                .allSatisfy(entry -> {
                    assertThat(entry.reason()).hasSizeGreaterThan(20);
                    if (!entry.from().isEmpty()) {
                        assertThat(resource(entry.resource()).elements()).isNotEmpty();
                    } else if (entry.calls().isEmpty()) {
                        assertThat(type(entry.resource(), entry.element())).isEqualTo(entry.type());
                    }
                    assertThat(resource(entry.resource()).operations())
                            .extracting(OperationDefinition::call)
                            .containsAll(entry.calls());
                });
    }

    @Test
    void whatPagesAddIsThere() {
        assertThat(resource("Charge").path()).isEqualTo("/charges");
        assertThat(resource("PaymentType").elements().values().stream().flatMap(element -> element.values().stream()))
                .contains("virtual_card", "check");
        assertThat(resource("Worker-Worker").operations()).isNotEmpty();
        assertThat(resource("QualityCollaboration").operations())
                .hasSize(13)
                .allMatch(operation -> operation.path().startsWith("/qualitycollaboration/api/v1/quality-inspections"));
        assertThat(resource("Cso-Event").elements()).isNotEmpty();
        assertThat(resource("RiskAssess-Evaluation").elements()).containsKey("finalScore");
        assertThat(resource("Worker-WorkerEmail").elements()).isEmpty();
    }

    @Test
    void noReferenceLeadsNowhere() {
        Set<String> names = result.definition().resources().keySet();
        assertThat(result.definition().resources().values().stream()
                        .flatMap(resource -> resource.elements().values().stream())
                        .map(element -> element.type().target().orElse(""))
                        .filter(target -> !target.isEmpty()))
                .allMatch(names::contains);
    }

    private static long count(Set<Source> sources) {
        return result.definition().resources().values().stream()
                .flatMap(resource -> resource.elements().values().stream())
                .filter(element -> element.sources().equals(sources))
                .count();
    }

    private static ResourceDefinition resource(String name) {
        return Objects.requireNonNull(result.definition().resources().get(name), name);
    }

    private static ElementDefinition element(String resource, String name) {
        return Objects.requireNonNull(resource(resource).elements().get(name), name);
    }

    private static String type(String resource, String name) {
        return ElementTypes.text(element(resource, name).type());
    }
}
