package dev.coupagen.sources.pages;

import static dev.coupagen.sources.diagnostics.PageDiagnostic.PAGE_COLUMN_MISSING;
import static dev.coupagen.sources.diagnostics.PageDiagnostic.PAGE_COLUMN_UNKNOWN;
import static dev.coupagen.sources.diagnostics.PageDiagnostic.PAGE_HEADER_GUESSED;
import static dev.coupagen.sources.diagnostics.PageDiagnostic.PAGE_HEADER_REPEATED;
import static dev.coupagen.sources.diagnostics.PageDiagnostic.PAGE_NAME_REPEATED;
import static dev.coupagen.sources.diagnostics.PageDiagnostic.PAGE_ROW_BLANK;
import static dev.coupagen.sources.diagnostics.PageDiagnostic.PAGE_ROW_NO_ELEMENT;
import static dev.coupagen.sources.diagnostics.PageDiagnostic.PAGE_ROW_NO_OPERATION;
import static dev.coupagen.sources.diagnostics.PageDiagnostic.PAGE_ROW_WIDTH;
import static dev.coupagen.sources.diagnostics.PageDiagnostic.PAGE_SIGN_IN;
import static dev.coupagen.sources.diagnostics.PageDiagnostic.PAGE_TABLE_SKIPPED;
import static dev.coupagen.sources.diagnostics.PageDiagnostic.PAGE_TABLE_WITHOUT_NAMES;
import static dev.coupagen.sources.diagnostics.PageDiagnostic.PAGE_WITHOUT_ARTICLE;
import static dev.coupagen.sources.diagnostics.PageDiagnostic.PAGE_WITHOUT_ELEMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.diagnostics.Diagnostic;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.sources.pages.model.PageContent;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of a future layout give either the same result or a clear report, never a silent loss. */
class PageMutationTest {
    private static final List<String> GERMAN =
            List.of("Bezeichner", "Erklärung", "Pflicht", "Eindeutig", "Erlaubt", "Hinein", "Heraus", "Datenart");

    @Test
    void theSampleIsReadWithoutAnyNotice() {
        PageContent content = SamplePage.read(SamplePage.HTML);

        assertThat(content.notices().list()).isEmpty();
        assertThat(SamplePage.facts(content))
                .containsExactly(
                        "Gadget id integer BLANK YES BLANK YES []",
                        "Gadget gadget-name string(100) YES BLANK YES YES []",
                        "Gadget weight decimal(30,4) BLANK BLANK YES YES []",
                        "Gadget state-of-life string(20) BLANK BLANK YES YES [young, grown, old]",
                        "Gadget made-by User BLANK BLANK BLANK YES []",
                        "Gadget addresses Address[] BLANK BLANK YES YES []",
                        "Gadget made-at datetime BLANK BLANK BLANK YES []",
                        "GET /gadgets",
                        "PUT /gadgets/{id}");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void theResultIsTheSame(String mutation, Consumer<Document> mutate) {
        PageContent content = SamplePage.read(mutated(mutate));

        assertThat(SamplePage.facts(content)).isEqualTo(SamplePage.facts(SamplePage.read(SamplePage.HTML)));
    }

    static Stream<Arguments> theResultIsTheSame() {
        return Stream.of(
                same("the names are called attributes", page -> header(page, 0, "Attribute")),
                same("the names are called fields", page -> header(page, 0, "Field")),
                same("other words in all headers", PageMutationTest::otherWords),
                same("headers in capitals with odd marks", page -> header(page, 2, "REQUIRED FIELD *")),
                same("a typo in a header", page -> header(page, 4, "Alowable Values")),
                same("other words for operations", PageMutationTest::otherOperationWords),
                same("columns in another order", PageMutationTest::moveTypeFirst),
                same(
                        "another div around the table",
                        page -> table(page).wrap("<div class='new'><section></section></div>")),
                same("the table in a table for layout", page -> table(page).wrap("<table><tr><td></td></tr></table>")),
                same("no head, the header is a row of the body", PageMutationTest::headerIntoBody),
                same(
                        "all cells are header cells",
                        page -> table(page).select("td").tagName("th")),
                same(
                        "every cell holds paragraphs",
                        page -> table(page).select("td").forEach(PageMutationTest::paragraph)),
                same("no breadcrumbs", page -> page.select(".crumbs").remove()),
                same(
                        "breadcrumbs of another class",
                        page -> page.select(".crumbs").attr("class", "breadcrumb-nav")),
                same("an article inside another", page -> page.select("article").wrap("<article></article>")),
                same("description to values in one cell", PageMutationTest::span),
                same(
                        "no colgroup, a caption",
                        page -> table(page).prepend("<caption>Elements</caption><colgroup></colgroup>")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void theResultIsTheSameAndTheOddityReported(String mutation, Consumer<Document> mutate, Diagnostic report) {
        PageContent content = SamplePage.read(mutated(mutate));

        assertThat(SamplePage.facts(content)).isEqualTo(SamplePage.facts(SamplePage.read(SamplePage.HTML)));
        assertThat(reports(content)).contains(report);
    }

    static Stream<Arguments> theResultIsTheSameAndTheOddityReported() {
        return Stream.of(
                reported("an unknown word for names", page -> header(page, 0, "Bezeichner"), PAGE_HEADER_GUESSED),
                reported("an unknown word for types", page -> header(page, 7, "Datenart"), PAGE_HEADER_GUESSED),
                reported("no article", page -> page.select("article").tagName("main"), PAGE_WITHOUT_ARTICLE),
                reported("the header again", PageMutationTest::repeatHeader, PAGE_HEADER_REPEATED),
                reported("blank rows", page -> body(page).prepend("<tr><td colspan=8></td></tr>"), PAGE_ROW_BLANK),
                reported(
                        "a remark", page -> body(page).append("<tr><td colspan=8>Note</td></tr>"), PAGE_ROW_NO_ELEMENT),
                reported("a row twice", PageMutationTest::repeatRow, PAGE_NAME_REPEATED),
                reported("another table", page -> page.select("article").append(CODES), PAGE_TABLE_SKIPPED),
                reported("a remark among operations", PageMutationTest::remarkOnOperations, PAGE_ROW_NO_OPERATION));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatIsLostIsReported(String mutation, Consumer<Document> mutate, Diagnostic report) {
        assertThat(reports(SamplePage.read(mutated(mutate)))).contains(report);
    }

    static Stream<Arguments> whatIsLostIsReported() {
        return Stream.of(
                reported("no column of names", page -> drop(page, 0), PAGE_TABLE_WITHOUT_NAMES),
                reported("no column of descriptions", page -> drop(page, 1), PAGE_COLUMN_MISSING),
                reported("no column of required", page -> drop(page, 2), PAGE_COLUMN_MISSING),
                reported("no column of unique", page -> drop(page, 3), PAGE_COLUMN_MISSING),
                reported("no column of values", page -> drop(page, 4), PAGE_COLUMN_MISSING),
                reported("no column in", page -> drop(page, 5), PAGE_COLUMN_MISSING),
                reported("no column out", page -> drop(page, 6), PAGE_COLUMN_MISSING),
                reported("no column of types", page -> drop(page, 7), PAGE_COLUMN_MISSING),
                reported("neither in nor out", PageMutationTest::dropFlow, PAGE_COLUMN_MISSING),
                reported("an unknown word for in", page -> header(page, 5, "Hinein"), PAGE_COLUMN_UNKNOWN),
                reported("the header in German", PageMutationTest::german, PAGE_HEADER_GUESSED),
                reported("no header at all", page -> table(page).select("thead").remove(), PAGE_HEADER_GUESSED),
                reported("a header shorter than its rows", PageMutationTest::shortHeader, PAGE_ROW_WIDTH),
                reported(
                        "no paths",
                        page -> page.select("#actions tr > :nth-child(2)").remove(),
                        PAGE_TABLE_SKIPPED),
                reported("a list instead of a table", PageMutationTest::list, PAGE_WITHOUT_ELEMENTS),
                reported("a page for signing in", PageMutationTest::signIn, PAGE_SIGN_IN));
    }

    @Test
    void aHeaderInAnotherLanguageStillGivesNamesAndTypes() {
        PageContent content = SamplePage.read(mutated(PageMutationTest::german));

        assertThat(SamplePage.facts(content))
                .startsWith(
                        "Gadget id integer UNSTATED UNSTATED UNSTATED UNSTATED []",
                        "Gadget gadget-name string(100) UNSTATED UNSTATED UNSTATED UNSTATED []");
    }

    @Test
    void aTableWithoutHeaderLosesNoRow() {
        PageContent content =
                SamplePage.read(mutated(page -> table(page).select("thead").remove()));

        assertThat(SamplePage.facts(content))
                .hasSize(9)
                .contains("Gadget id integer UNSTATED UNSTATED UNSTATED UNSTATED []");
    }

    private static final String CODES = "<table><tr><td>Colour</td><td>Meaning</td></tr>"
            + "<tr><td>red</td><td>hot</td></tr><tr><td>blue</td><td>cold</td></tr></table>";

    private static Arguments same(String mutation, Consumer<Document> mutate) {
        return Arguments.of(mutation, mutate);
    }

    private static Arguments reported(String mutation, Consumer<Document> mutate, Diagnostic report) {
        return Arguments.of(mutation, mutate, report);
    }

    private static String mutated(Consumer<Document> mutate) {
        Document page = SamplePage.document();
        mutate.accept(page);
        return page.outerHtml();
    }

    private static List<Diagnostic> reports(PageContent content) {
        return content.notices().list().stream().map(Notice::diagnostic).toList();
    }

    private static Element table(Document page) {
        return page.select("#elements").get(0);
    }

    private static Element body(Document page) {
        return table(page).select("tbody").get(0);
    }

    private static void header(Document page, int column, String text) {
        table(page).select("thead th").get(column).text(text);
    }

    private static void otherWords(Document page) {
        List<String> words = List.of(
                "Field Name",
                "Field Description",
                "Required?",
                "Unique?",
                "Allowed Values",
                "Api In?",
                "Out *",
                "Type");
        for (int i = 0; i < words.size(); i++) {
            header(page, i, words.get(i));
        }
    }

    private static void otherOperationWords(Document page) {
        page.select("#actions th").get(0).text("HTTP Method");
        page.select("#actions th").get(1).text("Endpoint");
    }

    private static void german(Document page) {
        for (int i = 0; i < GERMAN.size(); i++) {
            header(page, i, GERMAN.get(i));
        }
    }

    private static void moveTypeFirst(Document page) {
        table(page).select("tr").forEach(row -> row.prependChild(row.child(7)));
    }

    private static void drop(Document page, int column) {
        table(page).select("tr").forEach(row -> row.child(column).remove());
    }

    private static void dropFlow(Document page) {
        drop(page, 6);
        drop(page, 5);
    }

    private static void headerIntoBody(Document page) {
        Element row = table(page).select("thead tr").get(0);
        row.select("th").tagName("td");
        body(page).prependChild(row);
        table(page).select("thead").remove();
    }

    private static void paragraph(Element cell) {
        cell.html("<p>" + cell.html() + "</p>");
    }

    private static void span(Document page) {
        for (Element row : body(page).select("tr")) {
            boolean free = row.child(2).text().isEmpty()
                    && row.child(3).text().isEmpty()
                    && row.child(4).text().isEmpty();
            if (free) {
                row.child(1).attr("colspan", "4");
                row.child(4).remove();
                row.child(3).remove();
                row.child(2).remove();
            }
        }
    }

    private static void repeatHeader(Document page) {
        Element row = table(page).select("thead tr").get(0).clone();
        body(page).select("tr").get(2).before(row);
    }

    private static void repeatRow(Document page) {
        body(page).appendChild(body(page).select("tr").get(0).clone());
    }

    private static void remarkOnOperations(Document page) {
        page.select("#actions tbody").append("<tr><td></td><td colspan=3>Note</td></tr>");
    }

    private static void shortHeader(Document page) {
        table(page).select("thead tr").get(0).child(7).remove();
    }

    private static void list(Document page) {
        table(page).replaceWith(new Element("dl").append("<dt>id</dt><dd>integer</dd>"));
    }

    private static void signIn(Document page) {
        page.body().html("<form action='/login'><input name='user'><input type='password' name='p'></form>");
    }
}
