package dev.coupagen.sources.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.sources.pages.SamplePage;
import dev.coupagen.sources.pages.ScrapeRequest;
import dev.coupagen.sources.pages.ScrapeResult;
import dev.coupagen.sources.pages.Scraper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that lie beside pages are scraped with them, over a release that knows of no file. */
class ScrapeWorkbooksTest {
    @TempDir
    Path folder = Path.of("");

    private ScrapeResult scrape() {
        return Scraper.run(
                new ScrapeRequest(
                        "pages",
                        folder,
                        "mine",
                        "R39",
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        ScrapeRequest.USUAL_DELAY),
                line -> {});
    }

    private void write(String name, byte[] content) throws IOException {
        Files.write(Files.createDirectories(folder.resolve("pages")).resolve(name), content);
    }

    @Test
    void theFilesOfBothAreThere() throws IOException {
        write("gadgets.html", SamplePage.HTML.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        write("things.html", """
                <html><body><ul class="breadcrumbs"><li><a href="/a">Flat File (CSV) Import</a></li></ul>
                <article><h1>Things Import</h1><h2>Thing</h2>
                <table><tr><th>Column Name</th><th>Req'd</th><th>Unique</th><th>Type</th></tr>
                <tr><td>Number</td><td>Yes</td><td>No</td><td>string(40)</td></tr></table></article></body></html>
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        List<String> head = List.of("Column Name", "Description", "Req'd", "Unique", "Type", "Allowable Values");
        byte[] workbook = new TestWorkbook()
                .sheet("Things", List.of(head, List.of("Number", "", "Yes", "No", "", ""), row("Owner")))
                .sheet("Others", List.of(head, row("Colour"), row("Size")))
                .bytes();
        write("R99_Import.xlsx", workbook);

        ScrapeResult result = scrape();

        assertThat(result.definition().files()).containsOnlyKeys("OthersImport", "ThingsImport");
        FileFormat things = Objects.requireNonNull(result.definition().files().get("ThingsImport"));
        assertThat(things.rows().get(0).columns())
                .extracting(ColumnDefinition::name)
                .containsExactly("Number", "Owner");
        assertThat(result.notices().toString()).contains("only the workbook has the columns [Owner]");
    }

    @Test
    void aDamagedWorkbookEndsInOneMessage() throws IOException {
        write("gadgets.html", SamplePage.HTML.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        write("R99_Import.xlsx", new byte[] {1, 2, 3});
        assertThatThrownBy(this::scrape).hasMessageContaining("R99_Import.xlsx: not a workbook in the form .xlsx");
    }

    private static List<String> row(String name) {
        return List.of(name, "", "No", "No", "string(30)", "");
    }
}
