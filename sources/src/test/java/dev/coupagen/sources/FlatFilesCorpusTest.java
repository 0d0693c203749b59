package dev.coupagen.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.ColumnDefinition.Requirement;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.RowType;
import dev.coupagen.sources.files.WorkbookFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the workbooks of the corpus give, counted by hand and by another parser. */
class FlatFilesCorpusTest {
    private static final Path WORKBOOKS = Path.of(System.getProperty("corpus.dir", ""), "csv-formats");

    @BeforeAll
    static void corpus() {
        assumeTrue(Files.isDirectory(WORKBOOKS), "The corpus is not here, so no workbook can be read");
    }

    @ParameterizedTest
    @CsvSource({
        "R33, Export, 60, 91, 2899",
        "R33, Import, 61, 78, 2091",
        "R34, Export, 60, 91, 2899",
        "R34, Import, 63, 80, 2109"
    })
    void workbooksGiveEverySheetSectionAndColumn(String release, String kind, int sheets, int sections, int columns)
            throws IOException {
        WorkbookFiles.Described described = read(release, kind, new ArrayList<>());

        assertThat(described.sheets()).isEqualTo(sheets);
        assertThat(described.sections()).isEqualTo(sections);
        assertThat(described.columns()).isEqualTo(columns);
    }

    @Test
    void everyColumnOfASheetIsInItsFileOrANoticeSaysWhy() throws IOException {
        List<String> notices = new ArrayList<>();
        WorkbookFiles.Described described = read("R34", "Import", notices);

        long leaked = notices.stream()
                .filter(notice -> notice.contains("' was left out: A custom field of a test instance"))
                .count();
        long twice = notices.stream()
                .filter(notice -> notice.contains("twice; the second one is"))
                .count();
        assertThat(leaked).isEqualTo(44);
        assertThat(twice).isPositive();
        int spelledOut = 19;
        int all = described.files().values().stream()
                .mapToInt(FileFormat::columnCount)
                .sum();
        assertThat(all).isBetween(2109 - 44, 2109 - 44 + 2 * spelledOut);
    }

    @Test
    void theDifferenceOfTwoReleasesIsThatOfTheirWorkbooks() throws IOException {
        SortedMap<String, FileFormat> before = files("R33");
        SortedMap<String, FileFormat> after = files("R34");

        Set<String> added = new TreeSet<>(after.keySet());
        added.removeAll(before.keySet());
        assertThat(added).containsExactly("TreasuryCashFlowFileImport", "WarehouseLocationImport");
        assertThat(before.keySet()).isSubsetOf(after.keySet());
        Set<String> changed = new TreeSet<>();
        Set<String> restated = new TreeSet<>();
        before.forEach((name, file) -> {
            if (!names(file).equals(names(file(after, name)))) {
                changed.add(name);
            } else if (!file.equals(after.get(name))) {
                restated.add(name);
            }
        });
        assertThat(changed).containsExactly("ApprovalChainImport", "QuoteRequestLineImport", "SuppliersImport");
        assertThat(restated)
                .as("two columns become required, one gets more values")
                .containsExactly("CommodityImport", "PayablesAllocationExport");
        List<String> required = new ArrayList<>();
        RowType old = file(before, "PayablesAllocationExport").rows().get(0);
        RowType recent = file(after, "PayablesAllocationExport").rows().get(0);
        for (int i = 0; i < old.columns().size(); i++) {
            if (old.columns().get(i).required() != recent.columns().get(i).required()) {
                required.add(recent.columns().get(i).name());
                assertThat(recent.columns().get(i).required()).isEqualTo(Requirement.YES);
            }
        }
        assertThat(required).containsExactly("payable-from-currency", "payable-to-currency");
    }

    @Test
    void wordsAreThoseOfTheWorkbook() throws IOException {
        assertThat(file(files("R34"), "InvoicesExport").rows())
                .extracting(RowType::word)
                .startsWith(
                        "Header",
                        "Line",
                        "Line Split",
                        "Charge",
                        "Charge Split",
                        "Tax",
                        "Witholding",
                        "Matching Allocation");
        assertThat(file(files("R34"), "InvoicesImport")
                        .row("Account Allocation")
                        .orElseThrow()
                        .parent())
                .isEqualTo("Invoice Line");
        assertThat(file(files("R34"), "InvoicesImport").rows().get(0).markerColumn())
                .map(ColumnDefinition::name)
                .contains("Invoice");
    }

    @Test
    void bothWorkbooksOfAReleaseAreImportedInTwoSeconds() throws IOException {
        files("R34");
        long start = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        files("R34");
        long time = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        assertThat(Duration.ofNanos(time)).isLessThan(Duration.ofSeconds(2));
    }

    private static List<String> names(FileFormat file) {
        return file.rows().stream()
                .flatMap(row -> row.columns().stream().map(ColumnDefinition::name))
                .toList();
    }

    private static FileFormat file(SortedMap<String, FileFormat> files, String name) {
        return Objects.requireNonNull(files.get(name));
    }

    private static SortedMap<String, FileFormat> files(String release) throws IOException {
        SortedMap<String, FileFormat> files =
                new TreeMap<>(read(release, "Export", new ArrayList<>()).files());
        files.putAll(read(release, "Import", new ArrayList<>()).files());
        return files;
    }

    private static WorkbookFiles.Described read(String release, String kind, List<String> notices) throws IOException {
        String name = release + "_CSV_" + kind + "_Formats.xlsx";
        return WorkbookFiles.read(
                name, Files.readAllBytes(WORKBOOKS.resolve(name)), false, notice -> notices.add(notice.toString()));
    }
}
