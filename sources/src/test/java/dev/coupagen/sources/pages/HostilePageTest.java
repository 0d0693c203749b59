package dev.coupagen.sources.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.diagnostics.Diagnostic;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.sources.diagnostics.PageDiagnostic;
import dev.coupagen.sources.pages.model.PageContent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that nobody would write by accident. */
@Timeout(60)
class HostilePageTest {
    @TempDir
    Path folder;

    @Test
    void scriptsAndStylesAreNoText() {
        PageContent content = SamplePage.read(SamplePage.HTML.replace(
                "<td>weight</td>", "<td><script>alert(1)</script><style>x{}</style>weight</td>"));

        assertThat(SamplePage.facts(content)).contains("Gadget weight decimal(30,4) BLANK BLANK YES YES []");
    }

    @Test
    void aCellOfTenMegabytesIsCut() {
        PageContent content = SamplePage.read(SamplePage.HTML.replace("In grams", "word ".repeat(2 << 20)));

        assertThat(SamplePage.facts(content)).hasSize(9);
        assertThat(reports(content)).contains(PageDiagnostic.PAGE_CELL_CUT);
        assertThat(content.notices().list()).allMatch(notice -> notice.message().length() < 2_100);
    }

    @Test
    void aNameOfTenMegabytesIsNone() {
        PageContent content = SamplePage.read(SamplePage.HTML.replace("<td>weight", "<td>" + "w".repeat(10 << 20)));

        assertThat(SamplePage.facts(content)).hasSize(8);
        assertThat(reports(content)).contains(PageDiagnostic.PAGE_NAME_UNFIT);
    }

    @Test
    void fiftyThousandColumnsAreCut() {
        PageContent content = SamplePage.read(
                SamplePage.HTML.replace("<td>weight</td>", "<td>weight</td>" + "<td>x</td>".repeat(50_000)));

        assertThat(SamplePage.facts(content)).hasSize(9);
        assertThat(reports(content)).contains(PageDiagnostic.PAGE_TABLE_CUT);
    }

    @Test
    void aMillionRowsAreCut() {
        PageContent content = SamplePage.read(
                SamplePage.HTML.replace("<tr><td>weight", "<tr><td>a</td></tr>".repeat(100_000) + "<tr><td>weight"));

        assertThat(reports(content)).contains(PageDiagnostic.PAGE_TABLE_CUT);
    }

    @Test
    void aSpanOfABillionIsOneOverTheWholeRow() {
        for (String span : List.of("1000000000", "99999999999999999999999999", "-5", "NaN", "0")) {
            PageContent content = SamplePage.read(SamplePage.HTML.replace(
                    "<td>In grams", "<td colspan='" + span + "' rowspan='" + span + "'>In grams"));

            assertThat(SamplePage.facts(content))
                    .contains("Gadget gadget-name string(100) YES BLANK YES YES []")
                    .hasSizeGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void deepNestingNeitherOverflowsNorTakesForever() {
        String deep = "<div>".repeat(100_000) + "deep" + "</div>".repeat(100_000);
        String tables = "<table><tr><td>".repeat(5_000);

        assertThat(SamplePage.facts(SamplePage.read(SamplePage.HTML.replace("In grams", deep))))
                .isNotNull();
        assertThat(SamplePage.facts(SamplePage.read(SamplePage.HTML.replace("In grams", tables))))
                .isNotNull();
    }

    @Test
    void namesNeitherLeaveTheirPlaceNorBreakALine() {
        String html = SamplePage.HTML
                .replace("Gadgets API (/gadgets)</h1>", "../../etc/passwd\" */ API</h1>")
                .replace("<td>weight", "<td>../weight")
                .replace("<td>made-at", "<td>made\"at*/")
                .replace(">Address<", ">../../Address\u2028<");
        PageContent content = SamplePage.read(html);

        assertThat(content.resources()).allMatch(resource -> resource.name().matches("[A-Za-z0-9-]+"));
        assertThat(content.resources().stream().flatMap(resource -> resource.elements().stream()))
                .allMatch(typed -> typed.element().name().matches("[a-z-]+"));
        assertThat(reports(content)).contains(PageDiagnostic.PAGE_NAME_UNFIT);
        assertThat(content.notices().list())
                .allMatch(notice -> notice.message().lines().count() == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<td>weight", "<td>integer", "In grams", "/gadgets)</h1>"})
    void aCellOfThousandsOfPartsIsReportedOrKeptAndNoStackOverflows(String before) throws InterruptedException {
        for (String part : new String[] {"a-", "a_", "a ", "A", "(", "a, ", "a/", "[a]", "1.", "-> "}) {
            String html = SamplePage.HTML.replace(before, before.replace("</h1>", "") + part.repeat(5_000) + "</h1>");
            AtomicReference<Throwable> failure = new AtomicReference<>();
            Thread thread = new Thread(null, () -> SamplePage.read(html), "small", 256 << 10);
            thread.setUncaughtExceptionHandler((where, thrown) -> failure.set(thrown));
            thread.start();
            thread.join();
            assertThat(failure.get()).as(before + " " + part).isNull();
        }
        String longName = SamplePage.HTML.replace("<td>weight", "<td>" + "a-".repeat(5_000) + "a");
        assertThat(SamplePage.read(longName).notices().list())
                .anyMatch(notice -> notice.diagnostic() == PageDiagnostic.PAGE_NAME_UNFIT
                        && notice.message().length() < 2_100);
    }

    @Test
    void aFileThatUnpacksWithoutEndIsRefused() throws IOException {
        Path bomb = folder.resolve("bomb.html.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            byte[] megabyte = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                out.write(megabyte);
            }
        }
        assertThatThrownBy(() -> scrape("."))
                .isInstanceOf(CoupagenException.class)
                .hasMessageContaining("larger than 32 MB");
    }

    @Test
    void aFileThatIsNotPackedAlthoughItSaysSoIsReported() throws IOException {
        Files.writeString(folder.resolve("page.html.gz"), "<html>");

        assertThatThrownBy(() -> scrape("."))
                .isInstanceOf(CoupagenException.class)
                .hasMessageContaining("page.html.gz: the page cannot be read");
    }

    /** Each would need gigabytes as a tree; packed they are a few kilobytes. */
    @ParameterizedTest
    @ValueSource(strings = {"<b>", "<i><p>", "<td><table>", "<a b=", "<div><span></div>"})
    void aPageOfMillionsOfTagsIsLeftOut(String repeated) {
        PageContent content = SamplePage.read(SamplePage.HTML.replace("In grams", repeated.repeat(3_000_000)));

        assertThat(reports(content)).containsExactly(PageDiagnostic.PAGE_TOO_COMPLEX);
        assertThat(content.notices().list().get(0).message()).hasSizeLessThan(300);
    }

    /** Regular expressions that repeat a group recurse for each repetition. */
    @ParameterizedTest
    @ValueSource(strings = {"a-", "a_", "A-a_", "a1-", "word ", "a.", "(a)", "User ", "1 to 2, "})
    void aCellOfManyPartsIsReadWithoutRecursion(String part) {
        String many = part.repeat(10_000) + "a";
        for (String cell : List.of("<td>weight", "<td>In grams", "<td>young, grown, old", "decimal(30,4", "<td>GET")) {
            PageContent content =
                    SamplePage.read(SamplePage.HTML.replace(cell, (cell.startsWith("<td>") ? "<td>" : "") + many));

            assertThat(SamplePage.facts(content)).hasSizeGreaterThanOrEqualTo(7);
        }
    }

    @Test
    void aPageThatIsNotUtf8IsRefusedWithItsFirstWrongByte() throws IOException {
        Files.write(folder.resolve("a.html"), "<h1>Stra\u00dfe</h1>".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> scrape("."))
                .hasMessageEndingWith("a.html: byte 8 is not valid UTF-8. Save the file as UTF-8.");
    }

    @Test
    void badSourcesEndWithOneLine() throws IOException {
        assertThatThrownBy(() -> scrape("nowhere")).hasMessageContaining("there is no such directory of pages");
        assertThatThrownBy(() -> scrape(".")).hasMessageContaining("contains no page");
        Files.writeString(folder.resolve("a.html"), "<h1>Nothing</h1>", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> scrape(".")).hasMessageContaining("none of 1 pages has a table of elements");
        assertThatThrownBy(() -> scrape("http://example.com/docs")).hasMessageContaining("only https");
        assertThatThrownBy(() -> scrape("https://exa mple/docs")).hasMessageContaining("not a valid address");
        assertThat(folder.resolve("out.json")).doesNotExist();
    }

    private ScrapeResult scrape(String source) {
        return Scraper.run(
                new ScrapeRequest(
                        source,
                        folder,
                        "T",
                        "R39",
                        true,
                        Optional.of(folder.resolve("out.json")),
                        Optional.empty(),
                        Duration.ZERO),
                line -> {});
    }

    private static List<Diagnostic> reports(PageContent content) {
        return content.notices().list().stream().map(Notice::diagnostic).toList();
    }
}
