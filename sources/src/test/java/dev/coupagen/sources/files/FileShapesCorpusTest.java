package dev.coupagen.sources.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.FileFormat.Dialect;
import dev.coupagen.definitions.RowType;
import dev.coupagen.sources.pages.model.Page;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the irregular files of the corpus come to: their row types and words, dialects, folders, names and placeholders. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FileShapesCorpusTest {
    private CorpusFiles corpus =
            new CorpusFiles(List.of(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), List.of());

    @BeforeAll
    void readEverything() {
        corpus = CorpusFiles.read();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AdvanceShipNoticesExport    | Header, Line
            InvoicesExport              | Header, Line, Line Split, Charge, Charge Split, Tax, Witholding, Matching Allocation
            PurchaseOrdersExport        | Header, Line
            RequisitionsExport          | Requisition Header, Requisition Lines, Line Split
            InventoryTransactionsReceiptsExport | Inventory Transaction, Line Split
            InventoryTransactionValuationExport | Line Split
            SupplierInformationExport   | Header, Address, Artifact
            """)
    void theWordsOfExportsAreThoseOfTheirWorkbook(String file, String words) {
        assertThat(words(corpus.sheets(), file)).isEqualTo(words);
        assertThat(words(corpus.both(), file)).startsWith(words);
    }

    @ParameterizedTest
    @CsvSource({
        "RequisitionsExport, 'Record Type, Record Type, RecordType, -'",
        "ExpenseReportsExport, 'RecordType, RecordType, RecordType, RecordType, -'",
        "InvoicesExport, 'type, type, type, type, type, type, type, type, -, Type'",
        "PurchaseOrdersExport, 'type, type, type, JobRoleAssociation, RateCardLine'",
        "DelegationsExport, -",
        "ProjectExport, -",
        "ProjectLinkExport, -",
        "TaxRegistrationExport, -",
        "UserExport, -",
        "RateCardsExport, RateCardLine",
        "JobRoleAssociationExport, JobRoleAssociation",
        "AdvanceShipNoticeImport, 'ASN Header*, ASN Line*'",
        "ServiceTimeSheetsImport, 'Service Sheet Header, Time Sheet Line, Service Line, -, Rate line'",
        "RequisitionsImport, 'Requisition, Requisition Line, Account Allocation, Tag, Payment Agreement, Estimated Tax Line, -'"
    })
    void theColumnOfTheWordIsFoundWhereThereIsOne(String file, String markers) {
        assertThat(String.join(
                        ", ",
                        rows(corpus.both(), file).stream()
                                .map(row -> row.markerColumn()
                                        .map(ColumnDefinition::name)
                                        .orElse("-"))
                                .toList()))
                .isEqualTo(markers);
    }

    @Test
    void theWordsOfSourcingAreTheNamesOfItsColumns() {
        assertThat(rows(corpus.both(), "SourcingExport"))
                .hasSize(8)
                .allMatch(row -> row.word().equals(row.columns().get(0).name()));
    }

    @Test
    void filesOfTreasuryGoByPositionAndNoOthers() {
        assertThat(corpus.pages().values().stream().filter(file -> !file.headers()))
                .hasSize(31)
                .allMatch(file -> file.name().startsWith("Treasury"));
        assertThat(rows(corpus.pages(), "TreasuryMarketDataFlexibleImport"))
                .extracting(RowType::word)
                .containsExactly("d", "v", "z", "i", "w", "r", "c");
        assertThat(rows(corpus.pages(), "TreasuryCreditDebitImport"))
                .extracting(RowType::word, row -> row.columns().size())
                .as("the fields of a transaction stand in twelve tables")
                .containsExactly(tuple("H", 3), tuple("", 82), tuple("I", 27), tuple("F", 5));
        assertThat(rows(corpus.pages(), "CCWInvoiceExport"))
                .extracting(RowType::word)
                .containsExactly("H", "L");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            CCWUserImport                         @ |,   @      @ true
            CCWInvoiceExport                      @ |,   @      @ true
            TreasuryCashFlowDataLMCSH12Import     @ ;,   @ .,   @ false
            TreasuryICNettingPaymentsExport       @ ;    @ .    @ false
            TreasuryICReconServerICREC15Import    @ ,;   @ ,.   @ false
            TreasuryMarketDataFixedImport         @ ;    @ ,    @ false
            TreasuryMarketDataFlexibleImport      @      @ .,   @ false
            TreasuryCreditDebitImport             @ ,    @ .    @ true
            InvoicesImport                        @      @      @ true
            """)
    void theDialectIsThatOfThePage(String file, @Nullable String delimiters, @Nullable String decimal, boolean quotes) {
        Dialect dialect = CorpusFiles.file(corpus.both(), file).dialect();
        assertThat(dialect.delimiters()).isEqualTo(delimiters == null ? "" : delimiters);
        assertThat(dialect.decimal()).isEqualTo(decimal == null ? "" : decimal);
        assertThat(dialect.quotes()).isEqualTo(quotes);
    }

    @Test
    void foldersAreThoseOfThePageAndNotOfItsTitle() {
        assertThat(pagesWith("./Incoming/")).isEqualTo(35);
        assertThat(pagesWith("./Outgoing/")).isEqualTo(5);
        SortedMap<String, String> folders = new TreeMap<>();
        for (String file : List.of(
                "ContentGroupImport",
                "ExternalOrdersImport",
                "FormsEasyFormsImport",
                "InventoryTransactionsReceiptsImport",
                "AdvanceShipNoticeImport",
                "CommodityImport",
                "CommodityTranslationImport",
                "TaxRegistrationImport",
                "BudgetLineAdjustmentImport",
                "InvoicesExport")) {
            folders.put(file, CorpusFiles.file(corpus.both(), file).folder());
        }
        assertThat(folders.values())
                .containsExactly(
                        "./Incoming/AdvanceShipNotice/",
                        "./Incoming/BudgetLineAdjustments/",
                        "./Incoming/Commodity/",
                        "./Incoming/Commodity/",
                        "./Incoming/BusinessGroups/",
                        "./Incoming/PurchaseOrders/",
                        "./Incoming/EasyForm/",
                        "./Incoming/Receipts/",
                        "./Outgoing/Invoices/",
                        "./Incoming/TaxRegistration/");
    }

    private long pagesWith(String folder) {
        return corpus.content().stream()
                .filter(page -> FileArea.of(page.trail()).isPresent())
                .map(Page::folders)
                .filter(folders ->
                        folders.stream().anyMatch(one -> one.startsWith(folder) && !one.contains("/Archive/")))
                .count();
    }

    @Test
    void placeholdersOfCustomFieldsAreMarked() {
        Predicate<FileFormat> export = file -> file.name().endsWith("Export");
        List<Long> onPages = corpus.pages().values().stream()
                .filter(export)
                .flatMap(file -> file.rows().stream())
                .map(FileShapesCorpusTest::placeholders)
                .filter(count -> count > 0)
                .toList();
        assertThat(onPages).hasSize(12);
        assertThat(onPages.stream().mapToLong(Long::longValue).sum()).isEqualTo(150);
        List<RowType> sheets = corpus.sheets().values().stream()
                .filter(export)
                .flatMap(file -> file.rows().stream())
                .toList();
        assertThat(sheets.stream().filter(row -> placeholders(row) > 0))
                .as("and one more section with ten, which is left out")
                .hasSize(58);
        assertThat(sheets.stream().mapToLong(FileShapesCorpusTest::placeholders).sum())
                .isEqualTo(600);
        assertThat(corpus.sheets().values().stream().filter(file -> placeholders(file) == file.columnCount()))
                .as("sheets that hold nothing else")
                .hasSize(15);
        assertThat(placeholders(CorpusFiles.file(corpus.pages(), "ExternalPaymentsImport")))
                .isEqualTo(10);
        assertThat(placeholders(CorpusFiles.file(corpus.pages(), "ContractImport")))
                .isEqualTo(10);
        assertThat(placeholders(CorpusFiles.file(corpus.pages(), "ItemHistoryImport")))
                .isEqualTo(20);
        assertThat(placeholders(CorpusFiles.file(corpus.sheets(), "EnterprisesImport")))
                .isEqualTo(20);
        for (String file :
                List.of("RiskAssessUserUDFImport", "RiskAssessRelationshipUDFImport", "ServiceTimeSheetsImport")) {
            assertThat(placeholders(CorpusFiles.file(corpus.pages(), file)))
                    .as(file)
                    .isEqualTo(1);
        }
    }

    /** A second line of a cell with the name that an API has for the field is no part of the column's name. */
    @Test
    void namesAreThoseOfHeaderLines() {
        assertThat(CorpusFiles.columns(CorpusFiles.file(corpus.pages(), "ExternalPaymentsImport")))
                .hasSize(59)
                .contains("Payment Source Name")
                .noneMatch(name -> name.contains("("));
        assertThat(CorpusFiles.columns(CorpusFiles.file(corpus.pages(), "AccountTypeCoAImport")))
                .filteredOn(name -> Character.isDigit(name.charAt(0)))
                .containsExactly("3-Way Match Under Receiving Tolerance");
        assertThat(CorpusFiles.columns(CorpusFiles.file(corpus.pages(), "ExpenseCategoryTranslationImport")))
                .containsExactly("Expense Category Key**", "Locale**", "Name**");
        assertThat(CorpusFiles.columns(CorpusFiles.file(corpus.sheets(), "SuppliersImport")))
                .filteredOn(name -> name.equals("PO cXML Secret"))
                .as("once with a blank that cannot be seen")
                .hasSize(2);
    }

    @Test
    void everyStarAgainstItsFlagAndEveryNameThatComesTwiceIsCounted() {
        assertThat(count("says that it is required", "0374")).isEqualTo(5);
        assertThat(count("says that it is required", "0393")).isEqualTo(1);
        assertThat(count("says that it is required", "0406")).isEqualTo(2);
        assertThat(count("says that it is required", "R34_Import")).isEqualTo(11);
        assertThat(count("has no rows", "0312")).isEqualTo(3);
        assertThat(count("has no rows", "0")).isEqualTo(5);
        assertThat(count("' twice; the second one is", "0")).isEqualTo(11);
        assertThat(count("is a note and no column", "R34_")).isEqualTo(5);
        assertThat(count("has a name and nothing else", "R34_Export")).isEqualTo(2);
        assertThat(count("The page is used", "")).isGreaterThan(150);
    }

    /** Titles with a typo, titles of something else, and tables under a heading of their own. */
    @Test
    void sheetsWithAWrongTitleAreOfTheRightFile() {
        assertThat(corpus.sheets())
                .containsKey("ExchangeRateExport")
                .containsKey("InvoicePaymentsExport")
                .doesNotContainKey("ExhangeRateExport");
        assertThat(rows(corpus.sheets(), "SupplierInformationExport"))
                .extracting(RowType::name)
                .contains("Supplier Information Contact")
                .noneMatch(name -> name.contains("Contract"));
        assertThat(rows(corpus.sheets(), "InventoryBalanceLotImport"))
                .extracting(RowType::name)
                .containsExactly("Balance", "Lot");
        assertThat(rows(corpus.both(), "CoupaPayChargesExport")).hasSize(3);
        assertThat(CorpusFiles.columns(CorpusFiles.file(corpus.sheets(), "ContractImport")))
                .as("the column of names is headed 'as'")
                .contains("Contract Name", "Contract #");
        assertThat(rows(corpus.sheets(), "ShippableTrackerImport").get(0).columns())
                .as("there is no column of types")
                .extracting(ColumnDefinition::type)
                .allMatch(ElementType::isUnknown);
        assertThat(CorpusFiles.columns(CorpusFiles.file(corpus.pages(), "OrderLineChangeExport")))
                .containsExactly("type");
    }

    private long count(String message, String place) {
        return corpus.notices().stream()
                .filter(notice -> notice.startsWith(place) && notice.contains(message))
                .count();
    }

    private static List<RowType> rows(SortedMap<String, FileFormat> files, String file) {
        return CorpusFiles.file(files, file).rows();
    }

    private static String words(SortedMap<String, FileFormat> files, String file) {
        return String.join(
                ", ",
                rows(files, file).stream()
                        .map(RowType::word)
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    private static long placeholders(RowType row) {
        return row.columns().stream().filter(ColumnDefinition::custom).count();
    }

    private static long placeholders(FileFormat file) {
        return file.rows().stream()
                .mapToLong(FileShapesCorpusTest::placeholders)
                .sum();
    }
}
