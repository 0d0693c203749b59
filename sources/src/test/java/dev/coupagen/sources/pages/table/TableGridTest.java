package dev.coupagen.sources.pages.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.diagnostics.Notice;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.pages.model.Links;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TableGridTest {
    @Test
    void spansLeaveTheirColumnsCovered() {
        assertThat(texts("""
                <tr><td rowspan=3>a</td><td colspan=2>b</td><td>c</td></tr>
                <tr><td>d</td><td rowspan=2>e</td><td>f</td></tr>
                <tr><td>g</td><td>h</td></tr>
                <tr><td>i</td></tr>""")).containsExactly("a|b||c", "|d|e|f", "|g||h", "i");
    }

    @Test
    void headBodyAndFootAreOneTable() {
        assertThat(texts("<tfoot><tr><td>c</td></tr></tfoot><thead><tr><th>a</th></tr></thead><tr><td>b</td></tr>"))
                .contains("a", "b", "c");
    }

    @Test
    void aNestedTableBelongsToItsCellAndIsNoTextOfIt() {
        Table table = table("<tr><td>a<table><tr><td>x</td><td>y</td></tr></table></td><td>b</td></tr>");

        assertThat(table.rows()).hasSize(1);
        Cell cell = table.rows().get(0).get(0);
        assertThat(cell.text()).isEqualTo("a");
        assertThat(cell.nested())
                .singleElement()
                .satisfies(nested -> assertThat(texts(nested)).containsExactly("x|y"));
    }

    @Test
    void blanksOfEveryKindAreOneAndBreaksAreLines() {
        Cell cell = table("<tr><td> a\n\u00a0 b<br>c<p>d</p>e<ul><li>f</li></ul></td></tr>")
                .rows()
                .get(0)
                .get(0);

        assertThat(cell.lines()).containsExactly("a b", "c", "d", "e", "f");
        assertThat(cell.text()).isEqualTo("a b c d e f");
    }

    @Test
    void linksAreKept() {
        Cell cell = table("<tr><td><a href=' /x#y '>X</a> or <a href=''>none</a><a>none</a></td></tr>")
                .rows()
                .get(0)
                .get(0);

        assertThat(cell.links()).containsExactly("/x#y");
        assertThat(Links.path("https://example.com/A/b/?q=1#c")).isEqualTo("/a/b");
        assertThat(Links.path("https://example.com")).isEmpty();
    }

    @Test
    void aHeaderThatDoesNotFitIsSeenByItsRows() {
        String header = "<tr><td>Element</td><td>Description</td><td>Type</td><td>API In</td><td>API Out</td>"
                + "<td>Required</td><td>Length</td><td>Allowable Values</td></tr>";
        String fits =
                "<tr><td>a</td><td>A</td><td>string</td><td>yes</td><td>yes</td><td>yes</td><td></td><td>x</td></tr>";
        String usual =
                "<tr><td>b</td><td>B</td><td>no</td><td></td><td></td><td></td><td>yes</td><td>datetime</td></tr>";
        Notices notices = new Notices();

        TableContent content = TableReader.read("page", table(header + fits + usual), Optional.empty(), notices);

        assertThat(content.elements()).hasSize(2);
        assertThat(content.elements().get(0).text(Column.TYPE)).isEqualTo("string");
        assertThat(content.elements().get(1).text(Column.TYPE)).isEqualTo("datetime");
        assertThat(content.elements().get(1).flag(Column.OUT)).isEqualTo(Flag.YES);
        assertThat(notices.list())
                .extracting(Notice::toString)
                .anyMatch(text -> text.startsWith("page, table 1, row 3: the row does not fit its header"));
    }

    private static List<String> texts(String rows) {
        return texts(table(rows));
    }

    private static List<String> texts(Table table) {
        return table.rows().stream()
                .map(row -> String.join("|", row.stream().map(Cell::text).toList()))
                .toList();
    }

    private static Table table(String rows) {
        return TableGrid.of(
                Jsoup.parse("<table>" + rows + "</table>").select("table").get(0), "page", 1, "", new Notices());
    }
}
