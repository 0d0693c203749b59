package dev.coupagen.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.diagnostics.CoupagenException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site of the newest bundled release. */
class SiteTest {
    private static final Pattern LINK_NAME = Pattern.compile("\"r\":\\[(.*?)],\n\"e\"", Pattern.DOTALL);

    @TempDir
    static Path folder;

    private static final Map<String, Document> PAGES = new TreeMap<>();
    private static ApiDefinition definition = BundledReleases.load(BundledReleases.newest());
    private static SiteResult result = new SiteResult(0, 0, 0);
    private static long seconds;

    @BeforeAll
    static void writeTheSite() throws IOException {
        long start = System.nanoTime();
        result = Site.write(new SiteRequest(definition, Site.before(definition.release()), folder));
        seconds = (System.nanoTime() - start) / 1_000_000_000L;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                PAGES.put(folder.relativize(file).toString().replace('\\', '/'), Jsoup.parse(file));
            }
        }
    }

    @Test
    void isThereInSecondsAndIsSmall() {
        assertThat(seconds).isLessThan(60);
        assertThat(result.bytes()).isLessThan(15 << 20);
        assertThat(result.largestPage()).isLessThan(300_000);
        assertThat(PAGES).hasSize(result.pages());
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() {
        List<String> dead = new ArrayList<>();
        Set<String> reached = new TreeSet<>(Set.of("index.html"));
        PAGES.forEach((page, document) -> {
            for (Element link : document.select("[href], [src]")) {
                String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (target.startsWith("data:")) {
                    continue;
                }
                String[] parts = target.split("#", 2);
                String file = parts[0].isEmpty()
                        ? page
                        : Path.of(page).resolveSibling(parts[0]).normalize().toString();
                boolean exists = Files.isRegularFile(folder.resolve(file));
                boolean anchored = parts.length == 1
                        || !PAGES.containsKey(file)
                        || PAGES.get(file).getElementById(parts[1]) != null;
                reached.add(file);
                if (!exists || !anchored) {
                    dead.add(page + " -> " + target);
                }
            }
        });
        assertThat(dead).isEmpty();
        assertThat(reached).containsAll(PAGES.keySet());
    }

    @Test
    void everyResourceHasAPageWithAllItsElementsAndOperations() {
        definition.resources().values().forEach(resource -> {
            Document page = page("resource/" + resource.name() + ".html");
            assertThat(page.select("tr[id^=e-] th code").eachText())
                    .containsExactlyElementsOf(resource.elements().keySet().stream()
                            .map(name -> name.strip().replaceAll("\\s+", " "))
                            .toList());
            if (!resource.operations().isEmpty()) {
                assertThat(page.select("section[aria-labelledby=operations] tbody tr"))
                        .hasSameSizeAs(resource.operations());
            }
        });
    }

    @Test
    void theSearchKnowsEveryResource() throws IOException {
        String index = Files.readString(folder.resolve("search-index.js"));
        Matcher resources = LINK_NAME.matcher(index);
        assertThat(resources.find()).isTrue();
        definition
                .resources()
                .keySet()
                .forEach(name -> assertThat(resources.group(1)).contains("\"" + name + "\""));
        definition.files().keySet().forEach(name -> assertThat(index).contains("[\"" + name + "\","));
        assertThat(index).contains("\n\"c\":[").contains("\"Chart of Accounts\"");
        assertThat(index.chars()).allMatch(c -> c < 0x7f);
    }

    @Test
    void aPageSaysSinceWhichReleaseAnElementIsThere() {
        Document supplier = page("resource/Supplier.html");
        assertThat(supplier.select("#e-account-types td:last-child").text()).isEqualTo("R38");
        assertThat(supplier.select("#e-id td:last-child").text()).isEmpty();
        assertThat(page("resource/ContractPartyRole.html").select(".facts").text())
                .contains("Since R39");
    }

    @Test
    void everyFlatFileHasAPageWithAllItsRowsAndColumns() {
        assertThat(page("files.html").select("tbody tr"))
                .hasSize(definition.files().size());
        definition.files().values().forEach(file -> {
            Document page = page("file/" + file.name() + ".html");
            assertThat(page.select("section h2").eachText())
                    .containsExactlyElementsOf(
                            file.rows().stream().map(row -> row.name()).toList());
            assertThat(page.select("tr[id^=c-] th code")).as(file.name()).hasSize(file.columnCount());
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        });
        Document treasury = page("file/TreasuryAccountStatementImport.html");
        assertThat(treasury.select(".facts").text()).contains("none, columns go by position", "; or ,");
    }

    @Test
    void aPageSaysSinceWhichReleaseAColumnIsThere() {
        Document suppliers = page("file/SuppliersImport.html");
        assertThat(suppliers.select("tr[id^=c-] td:last-child").eachText()).contains("2026-04");
        assertThat(page("file/InvoicesImport.html")
                        .select("#c-Invoice_Number_ td:last-child")
                        .text())
                .isEmpty();
        assertThat(page("changes/R39-to-2026-04.html").select("a[href^=../resource/]"))
                .isNotEmpty();
    }

    @Test
    void changesOfFlatFilesLeadToTheirPages(@TempDir Path other) throws IOException {
        Site.write(new SiteRequest(definition, List.of(BundledReleases.load("R33")), other));
        try (Stream<Path> pages = Files.list(other.resolve("changes"))) {
            assertThat(pages.map(SiteTest::parsed).flatMap(page -> page.select("a[href^=../file/]").stream()))
                    .isNotEmpty()
                    .allMatch(link -> Files.exists(other.resolve("changes").resolve(link.attr("href"))));
        }
    }

    private static Document parsed(Path file) {
        try {
            return Jsoup.parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyPairOfNeighbouringReleasesHasAPage() {
        assertThat(PAGES.keySet())
                .contains("changes/R33-to-R38.html", "changes/R38-to-R39.html", "changes/R39-to-2026-04.html");
        assertThat(page("changes/R38-to-R39.html").text()).contains("postal-code", "length changed from string(255)");
    }

    @Test
    void everyPageHasOneHeadingATitleAndALanguage() {
        PAGES.forEach((name, page) -> {
            assertThat(page.select("h1")).as(name).hasSize(1);
            assertThat(page.title()).as(name).isNotBlank();
            assertThat(page.select("html").attr("lang")).isEqualTo("en");
            assertThat(page.select("script:not([src])")).as(name).isEmpty();
            assertThat(page.select("[style]")).as(name).isEmpty();
        });
    }

    @Test
    void aSecondRunDeletesWhatIsGoneAndLeavesFilesOfTheUser(@TempDir Path other) throws IOException {
        ApiDefinition two = BundledReleases.load("R38");
        Site.write(new SiteRequest(two, List.of(), other));
        Path own = Files.writeString(other.resolve("resource/mine.html"), "mine");
        ApiDefinition one = new ApiDefinition(
                "X", new TreeMap<>(Map.of("User", two.resources().get("User"))));
        Site.write(new SiteRequest(one, List.of(), other));
        assertThat(other.resolve("resource/User.html")).exists();
        assertThat(other.resolve("resource/Supplier.html")).doesNotExist();
        assertThat(own).exists();
    }

    @Test
    void aFileInsteadOfAFolderIsAClearError(@TempDir Path other) throws IOException {
        Path file = Files.writeString(other.resolve("site"), "x");
        assertThatThrownBy(() -> Site.write(new SiteRequest(definition, List.of(), file)))
                .isInstanceOf(CoupagenException.class)
                .hasMessageContaining("is a file. Name a folder for the site.");
        assertThatThrownBy(() -> Site.write(new SiteRequest(definition, List.of(), file.resolve("deeper"))))
                .isInstanceOf(CoupagenException.class)
                .hasMessageContaining("the site cannot be written");
    }

    private static Document page(String name) {
        return Objects.requireNonNull(PAGES.get(name), name);
    }
}
