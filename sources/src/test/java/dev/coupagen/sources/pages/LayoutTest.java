package dev.coupagen.sources.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.diagnostics.Diagnostic;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.sources.diagnostics.PageDiagnostic;
import dev.coupagen.sources.pages.model.PageContent;
import dev.coupagen.sources.pages.model.PageResource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of each of the {@link Layouts}: the same elements, or a report that names the loss. */
class LayoutTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "two header rows with the flags under one word |",
                "a column of numbers in front                  | PAGE_COLUMN_UNKNOWN",
                "a column of codes in front                    | PAGE_COLUMN_UNKNOWN",
                "names under a word for files                  |",
                "names under a word for calls                  | PAGE_HEADER_GUESSED",
                "names under nothing                           | PAGE_HEADER_GUESSED",
                "split in two, the second without a header     | PAGE_HEADER_CONTINUED",
                "split in two, each with the header            |",
                "parts with roles                              |",
                "in an article of its own                      |",
                "flags as pictures                             |",
                "flags as labelled icons                       |",
                "names with typeset dashes                     | PAGE_NAME_CORRECTED",
                "names that may break                          | PAGE_NAME_CORRECTED",
                "names as headings                             |"
            })
    void theResultIsTheSame(String layout, @Nullable PageDiagnostic report) {
        PageContent content = read(layout);

        assertThat(SamplePage.facts(content))
                .containsExactlyInAnyOrderElementsOf(SamplePage.facts(SamplePage.read(SamplePage.HTML)));
        assertThat(reports(content)).isEqualTo(report == null ? Set.of() : Set.of(report));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the header as a caption         | PAGE_HEADER_GUESSED",
                "required and unique in one      | PAGE_COLUMN_MISSING",
                "two halves side by side         | PAGE_COLUMN_UNKNOWN",
                "a description list              | PAGE_LIST_SKIPPED",
                "a list                          | PAGE_LIST_SKIPPED",
                "preformatted text               | PAGE_LIST_SKIPPED",
                "a frame                         | PAGE_FRAME_SKIPPED",
                "behind the article              | PAGE_TABLES_OUTSIDE",
                "flags as icons without words    | PAGE_CELL_IMAGE",
                "flags as drawings               | PAGE_CELL_IMAGE",
                "flags as marks                  | PAGE_FLAG_UNREAD",
                "descriptions where types belong | PAGE_TYPE_UNREAD"
            })
    void whatIsLostIsReported(String layout, PageDiagnostic report) {
        assertThat(reports(read(layout))).contains(report);
    }

    @Test
    void aTableOfOperationsMayHaveAnyOtherColumn() {
        for (String word : List.of("Parameter", "Resource", "Code")) {
            Document page = SamplePage.document();
            page.select("#actions tr").forEach(row -> row.prependElement("td").text("x"));
            page.select("#actions tr").get(0).child(0).text(word);
            assertThat(SamplePage.facts(SamplePage.read(page.outerHtml())))
                    .isEqualTo(SamplePage.facts(SamplePage.read(SamplePage.HTML)));
        }
    }

    @Test
    void operationsInAListAreReported() {
        Document page = SamplePage.document();
        page.select("#actions")
                .get(0)
                .before("<ul><li>GET /api/a</li><li>PUT /api/a/:id</li><li>POST /api/a</li></ul>");
        assertThat(reports(SamplePage.read(page.outerHtml()))).containsExactly(PageDiagnostic.PAGE_LIST_SKIPPED);
    }

    @Test
    void boxesSayYesAndNo() {
        Document page = SamplePage.document();
        for (var cell : page.select("#elements td:nth-child(6)")) {
            cell.html("<input type='checkbox'" + (cell.text().equals("yes") ? " checked" : "") + ">");
        }
        assertThat(SamplePage.facts(SamplePage.read(page.outerHtml())))
                .contains(
                        "Gadget id integer BLANK YES NO YES []", "Gadget gadget-name string(100) YES BLANK YES YES []");
    }

    @Test
    void aSecondResourceUnderTheSameHeadingIsNumberedAndReported() {
        Document page = SamplePage.document();
        var table = page.select("#elements").get(0);
        table.after(table.outerHtml());
        PageContent content = SamplePage.read(page.outerHtml());

        assertThat(content.resources()).extracting(PageResource::name).containsExactly("Gadget", "Gadget-2");
        assertThat(reports(content)).containsExactly(PageDiagnostic.PAGE_RESOURCE_NUMBERED);
    }

    @Test
    void aTableWhoseFirstElementIsCalledCodeIsNoTableOfCodes() {
        Document page = SamplePage.document();
        page.select("#elements thead").remove();
        page.select("#elements td").get(0).text("code");
        assertThat(SamplePage.facts(SamplePage.read(page.outerHtml())))
                .contains("Gadget code integer UNSTATED UNSTATED UNSTATED UNSTATED []");
    }

    @Test
    void aPageWithoutATitleIsReported() {
        Document page = SamplePage.document();
        page.select("h1").tagName("div");
        page.title("");
        assertThat(reports(SamplePage.read(page.outerHtml()))).contains(PageDiagnostic.PAGE_WITHOUT_TITLE);
    }

    @Test
    void aTypeThatOnlyTheBaseReleaseKnowsIsReported() {
        String html = SamplePage.HTML
                .replace("/gadgets", "/currencies")
                .replace("Gadgets", "Currencies")
                .replace("<td>datetime</td>", "<td>Some day or other</td>")
                .replace("made-at", "updated-at");
        assertThat(reports(SamplePage.read(html))).contains(PageDiagnostic.PAGE_TYPE_OF_BASE);
    }

    private static PageContent read(String layout) {
        Document page = SamplePage.document();
        Layouts.apply(layout, page);
        return SamplePage.read(page.outerHtml());
    }

    private static Set<Diagnostic> reports(PageContent content) {
        return content.notices().list().stream().map(Notice::diagnostic).collect(Collectors.toSet());
    }
}
