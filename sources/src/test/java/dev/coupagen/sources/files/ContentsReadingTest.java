package dev.coupagen.sources.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.ElementDefinition.Source;
import dev.coupagen.definitions.FileFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * How the counts of an older table of contents come about, which listed the files of the workbooks: 53 exports with 94 row
 * types, 66 imports with 103, 30 files of Treasury with 42, and 35 beyond. See decision 0046.
 */
class ContentsReadingTest {
    private static final List<FileFormat> FILES =
            List.copyOf(BundledReleases.load("2026-04").files().values());

    private static final Set<String> EXPORTS_WITHOUT_ENTRY = Set.of(
            "ApprovalsExport",
            "LoginExport",
            "InvoicePaymentsExport",
            "SupplierExport",
            "SupplierItemsExport",
            "TaggingExport",
            "AddressExport",
            "UserExport");
    private static final Set<String> IMPORTS_WITHOUT_ENTRY =
            Set.of("UnitOfMeasureImport", "BudgetImport", "ItemHistoryImport", "ItemTranslationImport", "LookupImport");

    @Test
    void exportsAreThoseOfSheetsAndThreeOfPages() {
        List<FileFormat> listed = core("Export", ContentsReadingTest::hasSheet);
        assertThat(listed).hasSize(58);
        listed.removeIf(file -> EXPORTS_WITHOUT_ENTRY.contains(file.name()));
        assertThat(listed).hasSize(50);
        assertThat(rows(listed)).isEqualTo(91);
        List<FileFormat> pages = core("Export", file -> !hasSheet(file));
        assertThat(pages).extracting(FileFormat::name).contains("OrderLineConfirmationExport");
        assertThat(pages.stream().filter(file -> file.rows().size() == 1)).hasSize(15);
        int missing = 53 - listed.size();
        assertThat(missing).isEqualTo(3);
        assertThat(rows(listed) + missing)
                .as("the one known and two more, each of one row type")
                .isEqualTo(94);
    }

    @Test
    void nineExportsHoldPlaceholdersOfTheWorkbookOnlyAndSoDoTaxCodes() {
        assertThat(core("Export", file -> file.sources().equals(Set.of(Source.WORKBOOK))).stream()
                        .filter(file -> file.rows().stream()
                                .allMatch(row -> row.columns().stream().allMatch(ColumnDefinition::custom))))
                .extracting(FileFormat::name)
                .containsExactlyInAnyOrder(
                        "AccountTypeExport",
                        "CommodityExport",
                        "DataFileSourceExport",
                        "ExchangeRateExport",
                        "IntegrationErrorExport",
                        "IntegrationHistoryRecordExport",
                        "InventoryBalanceExport",
                        "TaxCodeRuleExport",
                        "WorkConfirmationLineServiceTimeSheetLineExport",
                        "TaxCodeExport");
    }

    @Test
    void importsAreThoseOfSheetsAndEightOfPages() {
        List<FileFormat> listed = core("Import", ContentsReadingTest::hasSheet);
        assertThat(listed).hasSize(63);
        listed.removeIf(file -> IMPORTS_WITHOUT_ENTRY.contains(file.name()));
        assertThat(listed).hasSize(58);
        assertThat(rows(listed)).isEqualTo(93);
        List<FileFormat> pages = core("Import", file -> !hasSheet(file));
        assertThat(pages).hasSize(22).extracting(FileFormat::name).contains("PayablesAllocationImport");
        assertThat(pages.stream().filter(file -> file.rows().size() > 1))
                .as("all others have one row type")
                .extracting(FileFormat::name, file -> file.rows().size())
                .containsExactly(tuple("OrderConfirmationImport", 3));
        int missing = 66 - listed.size();
        assertThat(missing).isEqualTo(8);
        assertThat(rows(listed) + 3 + missing - 1)
                .as("order confirmations, and seven of one row type")
                .isEqualTo(103);
    }

    @Test
    void filesOfTreasuryAreAllButThatOfCreditsAndDebits() {
        List<FileFormat> listed = files(file -> !file.headers());
        assertThat(listed).hasSize(31);
        listed.removeIf(file -> file.name().equals("TreasuryCreditDebitImport"));
        assertThat(listed).hasSize(30);
        assertThat(rows(listed)).isEqualTo(42);
        assertThat(files(file -> file.name().startsWith("CCW"))).hasSize(8);
        assertThat(rows(files(file -> file.name().startsWith("CCW")))).isEqualTo(9);
        assertThat(files(file -> file.name().startsWith("RiskAssess"))).hasSize(11);
    }

    @Test
    void beyondAreTheOtherPagesTheSheetsOfImportsAndCreditsAndDebits() {
        int pages = core("Export", file -> !hasSheet(file)).size()
                - 3
                + core("Import", file -> !hasSheet(file)).size()
                - 8;
        assertThat(pages).isEqualTo(29);
        assertThat(pages + IMPORTS_WITHOUT_ENTRY.size() + 1).isEqualTo(35);
    }

    private static boolean hasSheet(FileFormat file) {
        return file.sources().contains(Source.WORKBOOK);
    }

    private static List<FileFormat> core(String direction, Predicate<FileFormat> wanted) {
        return files(file -> file.name().endsWith(direction)
                && file.headers()
                && !file.name().startsWith("CCW")
                && !file.name().startsWith("RiskAssess")
                && wanted.test(file));
    }

    private static List<FileFormat> files(Predicate<FileFormat> wanted) {
        return new ArrayList<>(FILES.stream().filter(wanted).toList());
    }

    private static int rows(List<FileFormat> files) {
        return files.stream().mapToInt(file -> file.rows().size()).sum();
    }
}
