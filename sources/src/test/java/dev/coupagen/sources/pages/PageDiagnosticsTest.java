package dev.coupagen.sources.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.diagnostics.Notice;
import dev.coupagen.sources.diagnostics.PageDiagnostic;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the notice about an irregularity of a page says, with its location. */
class PageDiagnosticsTest {

    static Stream<Arguments> irregularities() {
        return Stream.of(
                row(
                        PageDiagnostic.PAGE_FLAG_CONDITIONAL,
                        "colour||yes (if it has one)|||yes|yes|string(5)",
                        "gadgets, table 2, row 9: colour: required applies only under a condition, so it was ignored:"
                                + " yes (if it has one)"),
                row(
                        PageDiagnostic.PAGE_TYPE_UNDESCRIBED,
                        "maker|||||yes|yes|Gadget::MakerOfGadgets",
                        "gadgets, table 2, row 9: maker: no page or release describes Gadget-MakerOfGadgets; it is kept as"
                                + " a resource without elements."),
                row(
                        PageDiagnostic.PAGE_TYPE_AMBIGUOUS,
                        "owner|||||yes|yes|Zork, Blurb",
                        "gadgets, table 2, row 9: owner: several types are stated; values are kept raw: Zork, Blurb"),
                row(
                        PageDiagnostic.PAGE_LINK_DEAD,
                        "owner|||||yes|yes|<a href='/manual/zorks-api'>Zork of many words</a>",
                        "gadgets, table 2, row 9: owner: the link leads to a page that was not read: /manual/zorks-api"),
                row(
                        PageDiagnostic.PAGE_NESTED_TABLE,
                        "parts|<table><tr><td>bolt</td></tr><tr><td>nut</td></tr></table>||||yes|yes|string(5)",
                        "gadgets, table 2, row 9: the table inside the cell of parts names parts of it: bolt, nut"),
                action(
                        PageDiagnostic.PAGE_PATH_CORRECTED,
                        "GET|/api/gadgets/:id/",
                        "gadgets, table 1, row 4: the path '/api/gadgets/:id/' was read as '/gadgets/{id}'."),
                action(
                        PageDiagnostic.PAGE_PATH_ELSEWHERE,
                        "GET|/gadgets/list",
                        "gadgets, table 1, row 4: the path is not below /api: /gadgets/list"),
                Arguments.of(
                        PageDiagnostic.PAGE_TABLES_CUT,
                        SamplePage.HTML.replace(
                                "</article>", "<table><tr><td>x</td></tr></table>".repeat(600) + "</article>"),
                        "gadgets: only the first 500 tables were read."));
    }

    @ParameterizedTest
    @MethodSource("irregularities")
    void isReportedWithItsLocation(PageDiagnostic diagnostic, String html, String expected) {
        assertThat(SamplePage.read(html).notices().list())
                .filteredOn(notice -> notice.diagnostic() == diagnostic)
                .extracting(Notice::toString)
                .contains(expected);
    }

    private static Arguments row(PageDiagnostic diagnostic, String cells, String expected) {
        return Arguments.of(diagnostic, last("elements", cells), expected);
    }

    private static Arguments action(PageDiagnostic diagnostic, String cells, String expected) {
        return Arguments.of(diagnostic, last("actions", cells + "|index|Something"), expected);
    }

    /** The page with one more row at the end of a table. */
    private static String last(String table, String cells) {
        String row = "<tr><td>" + String.join("</td><td>", cells.split("\\|", -1)) + "</td></tr>";
        int start = SamplePage.HTML.indexOf("id=\"" + table + "\"");
        int end = SamplePage.HTML.indexOf("</tbody>", start);
        return SamplePage.HTML.substring(0, end) + row + SamplePage.HTML.substring(end);
    }
}
