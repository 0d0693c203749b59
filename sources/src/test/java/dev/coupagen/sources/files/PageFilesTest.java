package dev.coupagen.sources.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.ColumnDefinition.Requirement;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.FileFormat.Dialect;
import dev.coupagen.definitions.RowType;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.diagnostics.FlatFileDiagnostic;
import dev.coupagen.sources.pages.model.Page;
import dev.coupagen.sources.pages.model.PageDraft;
import dev.coupagen.sources.pages.read.PageSource;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that nobody has seen: they give the right columns, or a notice. */
class PageFilesTest {
    private static final String HEAD =
            "<tr><th>Column Name</th><th>Description</th><th>Req'd</th><th>Unique</th><th>Type</th><th>Allowable Values</th></tr>";

    private static final String PAGE = page("Flat File (CSV) Import", "Things Import", """
            <p>Put the file into <b>./Incoming/Things/</b>.</p>
            <h2>Thing</h2>
            <table>%s
            <tr><td>Thing</td><td></td><td>Yes</td><td>No</td><td></td><td>Thing</td></tr>
            <tr><td>Number*</td><td>its number</td><td>Yes</td><td>Yes</td><td>string(40)</td><td></td></tr>
            <tr><td>Status</td><td></td><td>No</td><td>No</td><td>string(20)</td><td>draft, issued, void</td></tr>
            <tr><td>Part</td><td></td><td>Yes</td><td>No</td><td></td><td>Part</td></tr>
            <tr><td>Colour</td><td></td><td>No</td><td>No</td><td>string(9)</td><td></td></tr>
            </table>
            <h2>Part columns</h2>
            <table>%s
            <tr><td>Part</td><td></td><td>Yes</td><td>No</td><td></td><td>Part</td></tr>
            <tr><td>Segment 1 - 3</td><td></td><td>No</td><td>No</td><td>integer(11)</td><td></td></tr>
            </table>
            """.formatted(HEAD, HEAD));

    private final Notices notices = new Notices();

    @Test
    void aUnionTableIsCutAtTheWordsAndOwnTablesCount() {
        FileFormat file = file(PAGE);

        assertThat(file.folder()).isEqualTo("./Incoming/Things/");
        assertThat(file.rows()).extracting(RowType::name).containsExactly("Thing", "Part");
        assertThat(names(file))
                .containsExactly("Thing", "Number*", "Status", "Part", "Segment 1", "Segment 2", "Segment 3", "Colour");
        assertThat(file.rows().get(0).columns().get(1).required()).isEqualTo(Requirement.YES);
        assertThat(notices.list().toString())
                .contains("holds the columns of 2 row types and was cut at the words Thing, Part");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Column Name     | Field Name
            Column Name     | Fields
            Column Name     | Name
            Column Name     | COLUMN
            Req'd           | Mandatory
            Req'd           | Required
            Req'd           | Required Field
            Unique          | Unique?
            Unique          | Is Unique
            Type</th>       | Field Type</th>
            Type</th>       | Data Type & Length</th>
            Type</th>       | Format</th>
            Allowable Values| Possible Values
            Allowable Values| Allowed Values
            Description     | Comment
            Description     | Field Description
            <td>Yes</td>    | <td>TRUE</td>
            <td>Yes</td>    | <td>Mandatory</td>
            <td>No</td>     | <td>Optional</td>
            <td>No</td>     | <td></td>
            string(40)      | String (40)
            string(40)      | Max 40 text
            string(40)      | char - 40
            <table>         | <div><table border=1>
            <th>Column Name</th>| <th rowspan=1 colspan=1><p>Column&nbsp;Name</p></th>
            """)
    void otherWordsGiveTheSameColumns(String from, String to) {
        FileFormat usual = file(PAGE);
        assertThat(PAGE).contains(from.strip());
        FileFormat other = file(PAGE.replace(from.strip(), to.strip()));

        assertThat(names(other)).isEqualTo(names(usual));
        assertThat(other.rows()).extracting(RowType::word).containsExactly("Thing", "Part");
        assertThat(other.rows().get(0).columns().get(1))
                .isEqualTo(usual.rows().get(0).columns().get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Token", "Line Attribute", "File Type"})
    void aTableAboutSomethingElseIsANotice(String word) {
        String other = "<h2>More</h2><table><tr><th>" + word
                + "</th><th>Location</th></tr><tr><td>a</td><td>b</td></tr></table>";
        FileFormat file = file(PAGE.replace("</article>", other + "</article>"));

        assertThat(file.rows()).hasSize(2);
        assertThat(notices.list().toString()).contains("the table is not about columns: " + word + " | Location");
    }

    @Test
    void exportsAndTreasuryFilesAreToldByTheHeadingsAbove() {
        FileFormat export = file(
                PAGE.replace("Flat File (CSV) Import", "Flat File (CSV) Export")
                        .replace("Things Import", "Things Export"),
                "ThingsExport");
        assertThat(export.rows()).extracting(RowType::word).containsExactly("Thing", "Part");
        String treasury = page("Treasury Integrations", "Rates Import - CSV Format", """
                <h2>Format Description</h2>
                <table><tr><th>#</th><th>Name</th><th>Type</th><th>Mandatory</th><th>Comment</th></tr>
                <tr><td>1</td><td>Date</td><td>date</td><td>Yes</td><td></td></tr>
                <tr><td>2</td><td>Rate</td><td>number(10,4)</td><td>Conditional on other fields</td><td></td></tr></table>
                """);
        FileFormat rates = file(treasury, "TreasuryRatesImport");
        assertThat(rates.headers()).isFalse();
        assertThat(rates.rows().get(0).columns().get(1).required()).isEqualTo(Requirement.CONDITIONAL);
    }

    @Test
    void aTableWithoutRowsAndARowTypeTwiceAreNotices() {
        file(PAGE.replace("</article>", "<h2>Tag</h2><table>" + HEAD + "</table></article>"));
        assertThat(notices.list())
                .anySatisfy(notice -> assertThat(notice.diagnostic()).isEqualTo(FlatFileDiagnostic.TABLE_WITHOUT_ROWS));
        file(PAGE.replace("Part columns", "Thing").replace("<td>Part</td>", "<td>Thing</td>"));
        assertThat(notices.list().toString()).contains("has two tables for the row type 'Thing'");
    }

    @Test
    void anAlphabeticalTableIsNotCut() {
        StringBuilder rows =
                new StringBuilder("<tr><td>Alpha</td><td></td><td>No</td><td>No</td><td></td><td></td></tr>");
        for (char c = 'B'; c <= 'Z'; c++) {
            rows.append("<tr><td>" + c + "-name</td><td></td><td>No</td><td>No</td><td></td><td></td></tr>");
        }
        String own = "<h2>One</h2><table>" + HEAD + rows + "</table><h2>Two</h2><table>" + HEAD
                + "<tr><td>C-name</td><td></td><td>No</td><td>No</td><td></td><td></td></tr></table>";
        FileFormat file = file(page("Flat File (CSV) Import", "Things Import", own));
        assertThat(file.rows().get(0).columns()).hasSize(26);
        assertThat(notices.list().toString()).contains("have the words of other row types among them");
    }

    @Test
    void pagesAreLaidOverWorkbooks() {
        SortedMap<String, FileFormat> sheets = new TreeMap<>(WorkbookFiles.read(
                        "R99_Import.xlsx",
                        new TestWorkbook()
                                .sheet(
                                        "Thing",
                                        List.of(
                                                List.of(
                                                        "Column Name",
                                                        "Description",
                                                        "Req'd",
                                                        "Unique",
                                                        "Type",
                                                        "Allowable Values"),
                                                List.of("Thing", "", "Yes", "No", "", ""),
                                                List.of("Number*", "", "No", "No", "integer(11)", ""),
                                                List.of("Owner", "", "No", "No", "string(30)", "")))
                                .bytes(),
                        false,
                        notice -> {})
                .files());
        SortedMap<String, FileFormat> merged = FlatFileMerge.merge(sheets, described(PAGE), notices);

        assertThat(merged).containsOnlyKeys("ThingsImport");
        assertThat(names(Objects.requireNonNull(merged.get("ThingsImport")))).contains("Owner", "Status");
        assertThat(notices.list().toString())
                .contains("the page says string(40), the workbook integer. The page is used.")
                .contains("only the workbook has the columns [Owner]; they were added");
    }

    @Test
    void starsAndFlagsThatDifferAreNotices() {
        file(PAGE.replace("<td>its number</td><td>Yes</td>", "<td>its number</td><td>No</td>"));
        assertThat(notices.list().toString()).contains("says that it is required, its flag that it is not");
    }

    @Test
    void aPageThatShowsTheTablesOfAnotherFileGivesNone() {
        String page = PAGE.replace("Flat File (CSV) Import", "Flat File (CSV) Export")
                .replace("Things Import", "Tax Code Export");
        assertThat(described(page)).isEmpty();
        assertThat(notices.list().toString())
                .contains("the table was left out: The page shows the tax lines of invoices");
    }

    /** The formats of one page may each list only what they add to the one above. */
    @Test
    void aTableThatGoesOnWithAnotherFileHasThatFilesColumnsFirst() {
        String head = "<table><tr><th>#</th><th>Name</th><th>Type</th><th>Mandatory</th></tr>";
        String page =
                page("Treasury Integrations", "IC Recon Server Import CSV Formats", """
                <h2>ICREC 12</h2>%s<tr><td>1</td><td>Number</td><td>char - 50</td><td>Yes</td></tr></table>
                <h2>ICREC 14</h2>%s<tr><td>13</td><td>Project</td><td>char - 50</td><td>No</td></tr></table>
                <h2>ICREC 15</h2>%s<tr><td>15</td><td>URL</td><td>char - 255</td><td>No</td></tr></table>
                """.formatted(head, head, head));
        SortedMap<String, FileFormat> files = described(page);
        assertThat(names(Objects.requireNonNull(files.get("TreasuryICReconServerICREC15Import"))))
                .containsExactly("Number", "Project", "URL");
        assertThat(notices.list())
                .filteredOn(notice -> notice.diagnostic() == FlatFileDiagnostic.TABLE_CONTINUES)
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            Field Separator – semicolon (;), comma (,)@ ;,|||true
            The field delimiter is the semicolon (;).@ ;|||true
            Decimal Marker – period (.), comma (,)@ |.,||true
            Decimal Separator– comma (,), no thousands separators@ |,||true
            For decimal values, the period (.) is the decimal separator.@ |.||true
            Field separator = ;@ |||true
            Do not enclose text in quotation marks.@ |||false
            Date Separator – slash (/), < none >; Date Sequence – mdy, ymd@ ||MM/dd/yyyy MMddyyyy yyyy/MM/dd yyyyMMdd|true
            There are no date separators and the date sequence is ymd.@ ||yyyyMMdd|true
            Date Sequence – mdy, ymd@ |||true
            """)
    void theRulesOfAPageGiveTheDialect(String rule, String expected) {
        Dialect dialect = DialectRules.read(List.of(rule.strip().split("; ", -1)));
        assertThat(dialect.delimiters() + "|" + dialect.decimal() + "|" + String.join(" ", dialect.dates()) + "|"
                        + dialect.quotes())
                .isEqualTo(expected.strip());
    }

    private FileFormat file(String page) {
        return file(page, "ThingsImport");
    }

    private FileFormat file(String page, String name) {
        return Objects.requireNonNull(described(page).get(name));
    }

    private SortedMap<String, FileFormat> described(String page) {
        PageSource source = new PageSource(new ApiDefinition("T", new TreeMap<>()));
        source.add("0999-page", page);
        List<Page> pages =
                source.content().drafts().stream().map(PageDraft::page).toList();
        return PageFiles.read(pages, false, notices).files();
    }

    private static String page(String area, String title, String content) {
        return "<html><head><title>x</title></head><body><ul class=\"breadcrumbs\"><li><a href=\"/a\">" + area
                + "</a></li><li><a href=\"/a/b\">" + title + "</a></li></ul><article><h1>" + title + "</h1>" + content
                + "</article></body></html>";
    }

    private static List<String> names(FileFormat file) {
        return file.rows().stream()
                .flatMap(row -> row.columns().stream().map(ColumnDefinition::name))
                .toList();
    }
}
