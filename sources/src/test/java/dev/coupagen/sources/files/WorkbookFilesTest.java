package dev.coupagen.sources.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.ColumnDefinition.Requirement;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.RowType;
import dev.coupagen.diagnostics.CoupagenException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks that nobody has seen: they give the right columns, or a notice, or one message. */
class WorkbookFilesTest {
    private static final List<List<String>> SHEET = List.of(
            List.of("Thing Columns"),
            List.of("Column Name", "Description", "Req'd", "Unique", "Type", "Allowable Values"),
            List.of("Thing", "type of row", "TRUE", "FALSE", "-", "Thing"),
            List.of("Number*", "its number", "TRUE", "TRUE", "string(40)", "any"),
            List.of("Status", "its status", "FALSE", "FALSE", "string(20)", "draft, issued, void"),
            List.of("Amount", "how much", "Yes*", "No", "decimal(32,4)", ""),
            List.of(""),
            List.of("Part Columns"),
            List.of("Column Name", "Description", "Req'd", "Unique", "Type", "Allowable Values"),
            List.of("Part", "type of row", "TRUE", "FALSE", "-", "Part"),
            List.of("Segment 1..3", "codes", "No", "No", "string(9)", "any"),
            List.of("custom-field-1", "a field", "FALSE", "FALSE", "", "any"));

    @Test
    void aSheetIsAFileWithItsRowTypes() {
        List<String> notices = new ArrayList<>();
        FileFormat file = read(SHEET, notices);

        assertThat(file.rows()).extracting(RowType::name).containsExactly("Thing", "Part");
        assertThat(file.rows()).extracting(RowType::word).containsExactly("Thing", "Part");
        assertThat(file.rows().get(1).parent()).isEqualTo("Thing");
        assertThat(names(file))
                .containsExactly(
                        "Thing",
                        "Number*",
                        "Status",
                        "Amount",
                        "Part",
                        "Segment 1",
                        "Segment 2",
                        "Segment 3",
                        "custom-field-1");
        List<ColumnDefinition> columns = file.rows().get(0).columns();
        assertThat(columns)
                .extracting(ColumnDefinition::required)
                .containsExactly(Requirement.YES, Requirement.YES, Requirement.NO, Requirement.CONDITIONAL);
        assertThat(columns.get(2).values()).containsExactly("draft", "issued", "void");
        assertThat(columns.get(1).unique()).isTrue();
        assertThat(file.rows().get(1).columns().get(4 - 1).type()).isEqualTo(ElementTypes.parse("string(9)"));
        assertThat(file.rows().get(1).columns().get(4).custom()).isTrue();
        assertThat(notices)
                .anyMatch(notice -> notice.contains("was spelled out as 3"))
                .anyMatch(notice -> notice.contains("required under a condition: Yes*"))
                .anyMatch(notice -> notice.contains("the type '-'"));
    }

    static Stream<Arguments> mutations() {
        return Stream.of(
                change("Column Name", "Field Name"),
                change("Column Name", "Column"),
                change("Column Name", "COLUMN NAME"),
                change("Column Name", " column  name "),
                change("Column Name", "as"),
                change("Req'd", "Required"),
                change("Req'd", "Mandatory"),
                change("Req'd", "req"),
                change("Type", "Data Type"),
                change("Type", "FIELD TYPE"),
                change("Allowable Values", "Possible Values"),
                change("Allowable Values", "Allowable Value"),
                change("Description", "Comment"),
                change("Unique", "Is Unique"),
                change("TRUE", "Yes"),
                change("FALSE", "No"),
                change("FALSE", ""),
                change("string(40)", "String (40)"),
                change("string(40)", "varchar(40)"),
                change("string(40)", "char - 40"),
                change("string(40)", "(string)40"),
                change("decimal(32,4)", "number (32,4)"),
                Arguments.of("a column more", rows(row -> with(row, "Hidden?"))),
                Arguments.of("columns turned around", rows(WorkbookFilesTest::turned)),
                Arguments.of("an empty column in front", rows(row -> in(row, ""))),
                Arguments.of(
                        "numbers in front",
                        rows(row -> in(row, row.size() > 2 && row.get(0).equals("Column Name") ? "Position" : ""))),
                Arguments.of("blank rows", blankRows()));
    }

    private static Arguments change(String from, String to) {
        return Arguments.of(
                from + " -> " + to,
                rows(row ->
                        row.stream().map(cell -> cell.equals(from) ? to : cell).toList()));
    }

    private static List<List<String>> rows(UnaryOperator<List<String>> change) {
        return SHEET.stream().map(change).toList();
    }

    private static List<String> with(List<String> row, String cell) {
        List<String> more = new ArrayList<>(row);
        if (row.size() > 2) {
            more.add(cell);
        }
        return more;
    }

    private static List<String> in(List<String> row, String cell) {
        List<String> more = new ArrayList<>(row);
        more.add(0, cell);
        return more;
    }

    private static List<String> turned(List<String> row) {
        List<String> turned = new ArrayList<>(row);
        java.util.Collections.reverse(turned);
        return turned;
    }

    private static List<List<String>> blankRows() {
        List<List<String>> rows = new ArrayList<>();
        SHEET.forEach(row -> {
            rows.add(row);
            rows.add(List.of(" "));
        });
        return rows;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutations")
    void otherWordsAndOrdersGiveTheSameColumns(String what, List<List<String>> rows) {
        FileFormat usual = read(SHEET, new ArrayList<>());
        FileFormat other = read(rows, new ArrayList<>());

        assertThat(names(other)).as(what).isEqualTo(names(usual));
        assertThat(other.rows()).extracting(RowType::word).isEqualTo(List.of("Thing", "Part"));
        assertThat(other.rows().get(0).columns().get(1).type()).as(what).isEqualTo(ElementTypes.parse("string(40)"));
        assertThat(other.rows().get(0).columns().get(1).required()).as(what).isEqualTo(Requirement.YES);
    }

    @Test
    void textsMayBeSharedBySheets() {
        byte[] shared =
                new TestWorkbook().withSharedTexts().sheet("Things", SHEET).bytes();
        assertThat(file(shared, new ArrayList<>())).isEqualTo(read(SHEET, new ArrayList<>()));
    }

    @Test
    void namesAndNotesAreToldApart() {
        List<String> notices = new ArrayList<>();
        FileFormat file = read(
                List.of(
                        SHEET.get(1),
                        SHEET.get(3),
                        List.of("Seniority"),
                        List.of("*One of Number or Name is required."),
                        List.of("Note: others may be added"),
                        SHEET.get(3)),
                notices);
        assertThat(names(file)).containsExactly("Number*", "Seniority", "Number*[2]");
        assertThat(notices)
                .filteredOn(notice -> notice.contains("the row is a note and no column"))
                .hasSize(2);
        assertThat(notices)
                .anyMatch(notice -> notice.contains("has a name and nothing else"))
                .anyMatch(notice -> notice.contains("twice; the second one is 'Number*[2]'"));
    }

    @Test
    void aSheetWithoutColumnsIsANotice() {
        List<String> notices = new ArrayList<>();
        byte[] workbook = new TestWorkbook()
                .sheet("Read me", List.of(List.of("See below")))
                .sheet("Things", SHEET)
                .bytes();
        assertThat(file(workbook, notices).name()).isEqualTo("ThingsImport");
        assertThat(notices).anyMatch(notice -> notice.contains("the sheet 'Read me' has no table of columns"));
        assertThatThrownBy(() -> WorkbookFiles.read(
                        "Import.xlsx",
                        new TestWorkbook().sheet("A", List.of(List.of("x"))).bytes(),
                        false,
                        notice -> {}))
                .isInstanceOf(CoupagenException.class)
                .hasMessageContaining("no sheet has a table of columns");
    }

    @Test
    void theNameOfTheWorkbookSaysTheDirection() {
        byte[] workbook = new TestWorkbook().sheet("Things", SHEET).bytes();
        assertThat(WorkbookFiles.read("R99_CSV_Export.xlsx", workbook, false, notice -> {})
                        .files())
                .containsOnlyKeys("ThingsExport");
        assertThatThrownBy(() -> WorkbookFiles.read("formats.xlsx", workbook, false, notice -> {}))
                .hasMessageContaining("Have 'Export' or 'Import' in it");
    }

    static Stream<Arguments> damaged() {
        byte[] good = new TestWorkbook().sheet("Things", SHEET).bytes();
        return Stream.of(
                Arguments.of(
                        "text",
                        "no zip at all".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "not a workbook in the form .xlsx"),
                Arguments.of("empty", new byte[0], "not a workbook in the form .xlsx"),
                Arguments.of("cut", Arrays.copyOf(good, good.length / 2), "not a workbook in the form .xlsx"),
                Arguments.of("another zip", TestWorkbook.zip(Map.of("a.txt", "a")), "no xl/workbook.xml"),
                Arguments.of(
                        "no relations",
                        TestWorkbook.zip(Map.of("xl/workbook.xml", "<workbook/>")),
                        "where its sheets are"),
                Arguments.of(
                        "no sheet",
                        TestWorkbook.zip(Map.of(
                                "xl/workbook.xml",
                                        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"x\"/></sheets></workbook>",
                                "xl/_rels/workbook.xml.rels", "<Relationships/>")),
                        "the sheet 'A' is missing"),
                Arguments.of(
                        "broken xml",
                        new TestWorkbook().part("A", "<worksheet><row>").bytes(),
                        "not a workbook in the form .xlsx"),
                Arguments.of(
                        "entities",
                        new TestWorkbook()
                                .part(
                                        "A",
                                        "<!DOCTYPE x [<!ENTITY e \"eeee\">]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>")
                                .bytes(),
                        ""),
                Arguments.of(
                        "a shared text that is missing",
                        new TestWorkbook()
                                .part(
                                        "A",
                                        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row></sheetData></worksheet>")
                                .bytes(),
                        "text that is not there"),
                Arguments.of(
                        "a row number in letters",
                        new TestWorkbook()
                                .part("A", "<worksheet><sheetData><row r=\"x\"/></sheetData></worksheet>")
                                .bytes(),
                        "not a workbook in the form .xlsx"),
                Arguments.of(
                        "a cell of 10 MB",
                        new TestWorkbook()
                                .part(
                                        "A",
                                        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>"
                                                + "x".repeat(10 << 20) + "</t></is></c></row></sheetData></worksheet>")
                                .bytes(),
                        "characters in a cell"),
                Arguments.of(
                        "a million columns",
                        new TestWorkbook()
                                .part(
                                        "A",
                                        "<worksheet><sheetData><row r=\"1\"><c r=\"BDWGN1\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData></worksheet>")
                                .bytes(),
                        "1024 columns"),
                Arguments.of(
                        "a bomb",
                        new TestWorkbook()
                                .part("A", "<worksheet>" + " ".repeat(300 << 20))
                                .bytes(),
                        "256 MB without compression"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damaged")
    void whatIsDamagedEndsInOneMessage(String what, byte[] content, String message) {
        assertThatThrownBy(() -> WorkbookFiles.read("R99_Import.xlsx", content, false, notice -> {}))
                .isInstanceOf(CoupagenException.class)
                .hasMessageStartingWith("R99_Import.xlsx")
                .hasMessageContaining(message);
    }

    private static FileFormat read(List<List<String>> rows, List<String> notices) {
        return file(new TestWorkbook().sheet("Things", rows).bytes(), notices);
    }

    private static FileFormat file(byte[] workbook, List<String> notices) {
        return Objects.requireNonNull(
                WorkbookFiles.read("R99_Import.xlsx", workbook, false, notice -> notices.add(notice.toString()))
                        .files()
                        .get("ThingsImport"));
    }

    private static List<String> names(FileFormat file) {
        return file.rows().stream()
                .flatMap(row -> row.columns().stream().map(ColumnDefinition::name))
                .toList();
    }
}
