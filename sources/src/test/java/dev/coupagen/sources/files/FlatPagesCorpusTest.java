package dev.coupagen.sources.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.sources.files.RawPages.Area;
import dev.coupagen.sources.files.RawPages.RawTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages about files state, counted in their HTML, and that the reader understands all of it. */
class FlatPagesCorpusTest {
    private static final Pattern YES = Pattern.compile("(?i)yes|true|mandatory");
    private static final Pattern NO = Pattern.compile("(?i)no|false|optional|");

    @ParameterizedTest
    @CsvSource({
        "EXPORT, 54, 107, 2962, 5, 122, 1",
        "IMPORT, 70, 114, 2958, 0, 304, 16",
        "CCW, 2, 9, 253, 0, 71, 0",
        "TREASURY, 16, 57, 468, 0, 177, 71",
        "RISK, 12, 12, 262, 0, 51, 2"
    })
    void pagesHoldTheseTablesColumnsAndFlags(
            Area area, int pages, int tables, int columns, int empty, int required, int conditional) {
        assertThat(RawPages.of(area)).hasSize(pages);
        List<RawTable> found = RawPages.tablesOfColumns(area);
        assertThat(found).hasSize(tables);
        assertThat(found.stream().filter(table -> table.rows().isEmpty())).hasSize(empty);
        int rows = 0;
        int yes = 0;
        int depends = 0;
        for (RawTable table : found) {
            for (List<String> row : table.rows()) {
                rows += table.cell(row, table.name()).isEmpty() ? 0 : 1;
                String flag = flag(table, row);
                yes += YES.matcher(flag).matches() ? 1 : 0;
                depends += YES.matcher(flag).matches() || NO.matcher(flag).matches() ? 0 : 1;
            }
        }
        assertThat(rows).isEqualTo(columns);
        assertThat(yes).isEqualTo(required);
        assertThat(depends).isEqualTo(conditional);
    }

    @Test
    void tenTablesAreAboutSomethingElse() {
        List<RawTable> others = new ArrayList<>();
        for (Area area : Area.values()) {
            RawPages.of(area)
                    .forEach(page -> RawPages.tables(page).stream()
                            .filter(table -> !table.isOfColumns())
                            .forEach(others::add));
        }
        assertThat(others.stream().map(table -> table.page().substring(0, 4)))
                .containsExactly("0397", "0397", "0400", "0400", "0432", "0432", "0432", "0489", "0489", "0492");
    }

    /** Of a cell for both flags the part before the slash. */
    private static String flag(RawTable table, List<String> row) {
        String text = table.cell(row, table.required());
        int slash = text.indexOf('/');
        return slash < 0 ? text : text.substring(0, slash).strip();
    }

    @Test
    void everyTypeThatIsOneOfAValueIsRead() {
        int cells = 0;
        List<String> stated = new ArrayList<>();
        for (Area area : Area.values()) {
            for (RawTable table : RawPages.tablesOfColumns(area)) {
                for (List<String> row : table.rows()) {
                    boolean counts =
                            table.type() >= 0 && !table.cell(row, table.name()).isEmpty();
                    cells += counts ? 1 : 0;
                    if (counts && !table.cell(row, table.type()).isEmpty()) {
                        stated.add(table.cell(row, table.type()));
                    }
                }
            }
        }
        List<String> kept =
                stated.stream().filter(text -> FlatTypes.scalar(text).isEmpty()).toList();
        Map<String, Integer> kinds = new TreeMap<>();
        kept.forEach(text -> kinds.merge(kind(text), 1, Integer::sum));

        assertThat(cells).isEqualTo(6_844);
        assertThat(stated).hasSize(3_529);
        assertThat(kinds)
                .as("%s", kept)
                .containsOnly(
                        Map.entry("class name", 24),
                        Map.entry("values", 14),
                        Map.entry("-", 13),
                        Map.entry("words", 10),
                        Map.entry("[]", 1));
        assertThat(stated.size() - kept.size()).isEqualTo(3_467);
    }

    private static String kind(String text) {
        if (text.equals("-") || text.equals("[]")) {
            return text;
        }
        if (text.matches("(?:[A-Z][a-z]+){1,5}") && !text.equals("Code")) {
            return "class name";
        }
        // A code is one of a list that the page does not give.
        boolean values = text.matches("[A-Z0-9]+(?: (?:or )?[A-Z0-9]+)*|true(?:,.*)?|Code");
        return values ? "values" : "words";
    }
}
