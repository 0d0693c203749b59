package dev.coupagen.sources.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.ElementDefinition.Source;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.RowType;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.files.RawPages.Area;
import dev.coupagen.sources.files.RawPages.RawTable;
import dev.coupagen.sources.files.RawSheets.RawColumn;
import dev.coupagen.sources.pages.model.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every line that ties a table or sheet to a file has its reason, and does what it says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FileTiesCorpusTest {
    private final FileCorrections corrections = FileCorrections.bundled();
    private CorpusFiles corpus =
            new CorpusFiles(List.of(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), List.of());

    @BeforeAll
    void readEverything() {
        corpus = CorpusFiles.read();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "0334, 3, Order Line Export, OrderLineConfirmationExport, OrderLineExport",
        "0417, 2, Payables :: External :: Payable Import, PayablesAllocationImport, PayablesExternalPayableImport",
        "0366, 2, User Export, UserGroupExport, UserExport"
    })
    void aFurtherTableOfAPageIsAFileOfItsOwn(String number, int table, String page, String file, String first) {
        FileCorrections.Part part = corrections.part(page, table).orElseThrow();
        assertThat(part.reason()).isEqualTo("The entry has no page of its own.");
        assertThat(part.tables()).containsExactly(table);

        List<String> stated = names(number, table);
        FileFormat own = CorpusFiles.file(corpus.pages(), file);
        assertThat(stated).isNotEmpty();
        assertThat(own.rows()).hasSize(1);
        assertThat(CorpusFiles.columns(own)).containsExactlyElementsOf(stated);
        assertThat(CorpusFiles.columns(CorpusFiles.file(corpus.pages(), first)))
                .as("the page's first file has the columns of the other tables only")
                .containsExactlyElementsOf(Stream.of(1, 2, 3)
                        .filter(other -> other != table)
                        .flatMap(other -> names(number, other).stream())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "0322, 3", "0327, 2", "0334, 2", "0346, 2", "0366, 2", "0369, 2", "0373, 2", "0376, 2", "0406, 2", "0408, 3",
        "0411, 2", "0417, 2", "0432, 2", "0433, 2", "0434, 3", "0446, 2", "0447, 1", "0459, 5", "0460, 3", "0482, 5",
        "0488, 2", "0489, 3", "0490, 4", "0491, 5", "0492, 2", "0496, 1", "0363, 0", "0511, 0"
    })
    void aPageGivesAsManyFilesAsItDescribes(String number, int files) {
        List<Page> page = corpus.content().stream()
                .filter(one -> one.id().startsWith(number))
                .toList();
        assertThat(PageFiles.read(page, false, new Notices()).files()).hasSize(files);
    }

    @Test
    void thePageOfTaxCodesGivesNoColumnOfTheirFile() {
        assertThat(names("0363", 1)).hasSize(28);
        assertThat(names("0363", 2)).hasSize(21);
        for (int table = 1; table <= 2; table++) {
            FileCorrections.Part part =
                    corrections.part("Tax Code Export", table).orElseThrow();
            assertThat(part.file()).isEmpty();
            assertThat(part.reason()).contains("tax lines of invoices", "are in the workbook");
        }
        assertThat(corpus.pages()).doesNotContainKey("TaxCodeExport");
        FileFormat file = CorpusFiles.file(corpus.both(), "TaxCodeExport");
        assertThat(file.sources()).containsExactly(Source.WORKBOOK);
        assertThat(file.rows().get(0).columns()).hasSize(10).allMatch(ColumnDefinition::custom);
    }

    @Test
    void customFieldsOfATestInstanceAreLeftOutAndTheirNeighboursAreNot() {
        FileCorrections.Leaked leaked = corrections.leaked().get(0);
        assertThat(leaked.rows()).hasSize(44).doesNotHaveDuplicates();
        assertThat(leaked.reason()).contains("custom field of a test instance", "no page has it");
        List<String> stated = sheet("Import", "Purchase Order Change").stream()
                .filter(column ->
                        isIn(column.row(), 21, 35) || isIn(column.row(), 77, 93) || isIn(column.row(), 108, 119))
                .map(RawColumn::name)
                .toList();
        assertThat(leaked.rows()).containsExactlyInAnyOrderElementsOf(stated);

        FileFormat file = CorpusFiles.file(corpus.both(), "PurchaseOrderChangeImport");
        assertThat(CorpusFiles.columns(file))
                .doesNotContainAnyElementsOf(leaked.rows())
                .contains("Amount", "Recurring", "Start Date", "End Date", "Frequency", "Interval");
        List<String> onPages = corpus.pages().values().stream()
                .filter(one -> one.name().equals("PurchaseOrderChangeImport"))
                .flatMap(one -> CorpusFiles.columns(one).stream())
                .toList();
        assertThat(onPages).isNotEmpty().doesNotContainAnyElementsOf(leaked.rows());
        assertThat(corpus.notices().stream().filter(notice -> notice.contains(leaked.reason())))
                .hasSize(44)
                .allMatch(notice -> notice.matches("(?s).*sheet Purchase Order Change, table \\d+, row \\d+: .*"));
    }

    @Test
    void theThirdSectionOfReceiptsIsNotOfReceipts() {
        FileCorrections.Rows section =
                corrections.row("sheet InventoryTransactionsReceiptsExport", 3).orElseThrow();
        assertThat(section.leftOut()).isTrue();
        assertThat(section.reason()).contains("payment detail allocations");

        Set<String> pasted = folded(sheet("Export", "Inventory Transactions (Receipt").stream()
                .filter(column -> column.row() > 162)
                .map(RawColumn::name)
                .toList());
        assertThat(pasted).hasSizeGreaterThan(10);
        FileFormat sheet = CorpusFiles.file(corpus.sheets(), "InventoryTransactionsReceiptsExport");
        assertThat(sheet.rows()).extracting(RowType::word).containsExactly("Inventory Transaction", "Line Split");
        FileFormat allocations = CorpusFiles.file(corpus.both(), "PaymentDetailAllocationExport");
        assertThat(folded(CorpusFiles.columns(allocations)))
                .as("its columns are those of the file that it was copied from")
                .containsAll(pasted);
        FileFormat file = CorpusFiles.file(corpus.both(), "InventoryTransactionsReceiptsExport");
        FileFormat page = CorpusFiles.file(corpus.pages(), "InventoryTransactionsReceiptsExport");
        assertThat(file.rows())
                .extracting(RowType::name)
                .containsExactlyElementsOf(
                        page.rows().stream().map(RowType::name).toList());
    }

    /** A line whose page, table, sheet or row type is gone would stand there for nothing. */
    @Test
    void noLineIsWithoutEffect() {
        List<String> without = new ArrayList<>();
        for (FileCorrections.Part part : corrections.parts()) {
            Page page = corpus.content().stream()
                    .filter(one -> one.title().equals(part.page()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(part.page()));
            boolean tables = part.tables().stream()
                    .allMatch(table -> table <= page.tables().size());
            boolean file = part.file().isEmpty()
                    || Stream.concat(corpus.pages().values().stream(), corpus.sheets().values().stream())
                            .anyMatch(one -> FileNames.key(one.title()).equals(FileNames.key(part.file())));
            if (!tables || !file) {
                without.add(part.toString());
            }
        }
        corrections.sheets().stream()
                .filter(alias ->
                        sheet(capital(alias.direction()), alias.sheet()).isEmpty())
                .forEach(alias -> without.add(alias.toString()));
        corrections.sheets().stream()
                .filter(alias -> corpus.sheets().values().stream()
                        .noneMatch(file -> FileNames.key(file.title()).equals(FileNames.key(alias.file()))))
                .forEach(alias -> without.add(alias.toString()));
        for (FileCorrections.Rows row : corrections.rows()) {
            boolean ofSheet = row.file().startsWith("sheet ");
            String name = row.file().replaceFirst("sheet ", "");
            FileFormat file = CorpusFiles.file(ofSheet ? corpus.sheets() : corpus.pages(), name);
            if (!row.leftOut() && file.row(row.row()).isEmpty()) {
                without.add(row.toString());
            }
        }
        corrections
                .words()
                .forEach(words -> words.words().stream()
                        .filter(word -> CorpusFiles.file(corpus.both(), words.file()).rows().stream()
                                .noneMatch(row -> row.word().equals(word)))
                        .forEach(word -> without.add(words.file() + " " + word)));
        corrections.continuations().stream()
                .filter(one -> !corpus.pages().containsKey(one.file())
                        || !corpus.pages().containsKey(one.of()))
                .forEach(one -> without.add(one.toString()));
        corrections.dialects().stream()
                .filter(one -> !one.dialect()
                        .equals(CorpusFiles.file(corpus.pages(), one.file()).dialect()))
                .forEach(one -> without.add(one.toString()));
        assertThat(without).isEmpty();
    }

    private static List<String> names(String page, int table) {
        return Arrays.stream(Area.values())
                .flatMap(area -> RawPages.of(area).stream())
                .filter(one -> one.id().startsWith(page))
                .flatMap(one -> RawPages.tables(one).stream())
                .filter(one -> one.number() == table)
                .flatMap(one -> names(one).stream())
                .toList();
    }

    private static List<String> names(RawTable table) {
        return table.rows().stream().map(row -> table.cell(row, table.name())).toList();
    }

    private static List<RawColumn> sheet(String kind, String name) {
        return RawSheets.columns("R34", kind).stream()
                .filter(column -> column.sheet().equals(name))
                .toList();
    }

    private static String capital(String direction) {
        return direction.equals("export") ? "Export" : "Import";
    }

    private static boolean isIn(int row, int from, int to) {
        return row >= from && row <= to;
    }

    private static Set<String> folded(List<String> names) {
        Set<String> folded = new TreeSet<>();
        names.forEach(name -> folded.add(FileAssembly.fold(name)));
        return folded;
    }
}
