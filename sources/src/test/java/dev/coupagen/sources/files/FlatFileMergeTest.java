package dev.coupagen.sources.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.ColumnDefinition.Requirement;
import dev.coupagen.definitions.ElementDefinition.Source;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.FileFormat.Dialect;
import dev.coupagen.definitions.FileFormat.Direction;
import dev.coupagen.definitions.RowType;
import dev.coupagen.diagnostics.Notices;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page and a sheet about the same file come to. */
class FlatFileMergeTest {
    private static final List<String> NONE = List.of();
    private final Notices notices = new Notices();

    @Test
    void aSectionGivesWordTypeAndValues() {
        RowType page = row("Thing", "", column("type", "unknown"), column("status", "unknown"));
        RowType sheet = row(
                "Thing Header",
                "Header",
                column("type", "-"),
                column("status", "string(20)", Requirement.NO, List.of("draft", "void")));

        RowType row = merge(page, sheet);

        assertThat(row.name()).isEqualTo("Thing");
        assertThat(row.word()).isEqualTo("Header");
        assertThat(row.columns().get(1).type())
                .isEqualTo(ElementTypes.withValues(ElementTypes.parse("string(20)"), List.of("draft", "void")));
        assertThat(row.columns().get(1).values()).containsExactly("draft", "void");
        assertThat(notices.list()).isEmpty();
    }

    @Test
    void thePageCountsForNamesThatBothHave() {
        ColumnDefinition stated = new ColumnDefinition(
                "Invoice Number",
                ElementTypes.parse("string(40)"),
                Requirement.YES,
                true,
                List.of("a", "b"),
                false,
                "what the page says");
        ColumnDefinition other = new ColumnDefinition(
                "invoice-number",
                ElementTypes.parse("string(40)"),
                Requirement.NO,
                false,
                List.of("c"),
                false,
                "what the sheet says");
        RowType page = row("Thing", "Page word", column("Status", "string(9)"), stated);
        RowType sheet = row("Thing", "Sheet word", column("Owner", "string(8)"), other, column("Status", "string(9)"));

        RowType row = merge(page, sheet);

        assertThat(row.word()).isEqualTo("Page word");
        assertThat(row.columns())
                .extracting(ColumnDefinition::name)
                .as("in the order of the page, then what only the sheet has")
                .containsExactly("Status", "Invoice Number", "Owner");
        ColumnDefinition number = row.columns().get(1);
        assertThat(number.required()).isEqualTo(Requirement.YES);
        assertThat(number.values()).containsExactly("a", "b");
        assertThat(number.description()).isEqualTo("what the page says");
        assertThat(messages())
                .contains("column 'Invoice Number': the page says required, the workbook not required.")
                .contains("column 'Invoice Number': the page says [a, b], the workbook [c].")
                .contains("only the workbook has the columns [Owner]");
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', textBlock = """
            string         | string(255)    | string(255)
            string(255)    | string         | string(255)
            text           | string(65535)  | string(65535)
            decimal        | decimal(32,4)  | decimal(32,4)
            decimal(32,4)  | decimal        | decimal(32,4)
            unknown        | datetime       | datetime
            datetime       | unknown        | datetime
            unknown(Tag)   | string(9)      | string(9)
            boolean        | unknown(test)  | boolean
            integer        | integer        | integer
            """)
    void theMoreExactTypeCounts(String page, String sheet, String expected) {
        RowType row = merge(row("Thing", "", column("A", page)), row("Thing", "", column("A", sheet)));

        assertThat(ElementTypes.text(row.columns().get(0).type())).isEqualTo(expected);
        assertThat(notices.list()).isEmpty();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', textBlock = """
            string(40)     | integer        | another kind
            boolean        | string         | another kind
            string(255)    | string(50)     | another length
            string(50)     | string(255)    | another length
            decimal(20,2)  | decimal(8,2)   | another precision
            decimal(30,4)  | decimal(30,2)  | another scale
            """)
    void typesThatContradictEachOtherAreANotice(String page, String sheet, String what) {
        RowType row = merge(row("Thing", "", column("A", page)), row("Thing", "", column("A", sheet)));

        assertThat(ElementTypes.text(row.columns().get(0).type())).isEqualTo(page);
        assertThat(notices.list()).as(what).hasSize(1);
        assertThat(messages())
                .contains("ThingsImport :: Thing, column 'A': the page says " + page + ", the workbook " + sheet
                        + ". The page is used.");
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "YES, NO, 'the page says required, the workbook not required'",
        "NO, YES, 'the page says not required, the workbook required'",
        "YES, CONDITIONAL, 'the page says required, the workbook required under a condition'",
        "CONDITIONAL, NO, 'the page says required under a condition, the workbook not required'"
    })
    void flagsThatContradictEachOtherAreANotice(Requirement page, Requirement sheet, String message) {
        RowType row = merge(
                row("Thing", "", column("A", "date", page, NONE)), row("Thing", "", column("A", "date", sheet, NONE)));

        assertThat(row.columns().get(0).required()).isEqualTo(page);
        assertThat(notices.list()).hasSize(1);
        assertThat(messages()).contains(message);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "goods services, goods services monetary, 1, goods services",
        "goods services, services goods, 0, goods services",
        "goods, '', 0, goods",
        "'', goods, 0, goods"
    })
    void valuesThatContradictEachOtherAreANotice(String page, String sheet, int found, String expected) {
        RowType row = merge(
                row("Thing", "", column("A", "string(9)", Requirement.NO, words(page))),
                row("Thing", "", column("A", "string(9)", Requirement.NO, words(sheet))));

        assertThat(row.columns().get(0).values()).isEqualTo(words(expected));
        assertThat(notices.list()).hasSize(found);
    }

    @Test
    void rowTypesBelongTogetherByWordByNameOrByTheirColumns() {
        FileFormat page = file(
                Source.PAGE,
                row("First", "Header", column("A", "date")),
                row("Second Line", "", column("B", "unknown")),
                row("Third", "", column("C", "unknown"), column("D", "unknown")));
        FileFormat sheet = file(
                Source.WORKBOOK,
                row("Other", "Tax", column("D", "date"), column("C", "date")),
                row("Second Lines", "Line", column("X", "date")),
                row("Any", "HEADER", column("Y", "date")),
                row("Second Line Tag", "Tag", column("Z", "date")));

        FileFormat file = merge(page, sheet);

        assertThat(file.rows())
                .extracting(RowType::name)
                .containsExactly("First", "Second Line", "Third", "Second Line Tag");
        assertThat(file.rows()).extracting(RowType::word).containsExactly("Header", "Line", "Tax", "Tag");
        assertThat(file.rows().get(0).columns())
                .extracting(ColumnDefinition::name)
                .containsExactly("A", "Y");
        assertThat(file.rows().get(3).parent()).isEqualTo("Second Line");
        assertThat(file.sources()).containsExactlyInAnyOrder(Source.PAGE, Source.WORKBOOK);
    }

    @Test
    void aFileOfOneSourceStaysAsItIs() {
        FileFormat page = file(Source.PAGE, row("Thing", "", column("A", "date")));
        FileFormat other = new FileFormat(
                "PartsImport", "Parts", Direction.IMPORT, "", true, Dialect.UNSTATED, List.of(), Set.of());

        assertThat(FlatFileMerge.merge(files(other), files(page), notices).values())
                .containsExactly(other, page);
        FileFormat export = new FileFormat(
                "ThingsExport", "Things", Direction.EXPORT, "", true, Dialect.UNSTATED, List.of(), Set.of());
        assertThat(FlatFileMerge.merge(files(export), files(page), notices).values())
                .as("an export is another file than the import of its title")
                .containsExactly(export, page);
    }

    private RowType merge(RowType page, RowType sheet) {
        return merge(file(Source.PAGE, page), file(Source.WORKBOOK, sheet))
                .rows()
                .get(0);
    }

    private FileFormat merge(FileFormat page, FileFormat sheet) {
        return CorpusFiles.file(FlatFileMerge.merge(files(sheet), files(page), notices), "ThingsImport");
    }

    private String messages() {
        return notices.list().toString();
    }

    private static SortedMap<String, FileFormat> files(FileFormat file) {
        return new TreeMap<>(Map.of(file.name(), file));
    }

    private static FileFormat file(Source source, RowType... rows) {
        return new FileFormat(
                "ThingsImport",
                "Things Import",
                Direction.IMPORT,
                "",
                true,
                Dialect.UNSTATED,
                List.of(rows),
                Set.of(source));
    }

    private static RowType row(String name, String word, ColumnDefinition... columns) {
        return new RowType(name, word, "", List.of(columns));
    }

    private static ColumnDefinition column(String name, String type) {
        return column(name, type, Requirement.NO, NONE);
    }

    private static ColumnDefinition column(String name, String type, Requirement required, List<String> values) {
        return new ColumnDefinition(
                name, ElementTypes.withValues(ElementTypes.parse(type), values), required, false, values, false, "");
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
