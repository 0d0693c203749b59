package dev.coupagen.sources.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementDefinition.Source;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.sources.pages.crawl.PageDirectory;
import dev.coupagen.sources.pages.model.KnownResources;
import dev.coupagen.sources.pages.model.Links;
import dev.coupagen.sources.pages.model.PageArea;
import dev.coupagen.sources.pages.model.PageResource;
import dev.coupagen.sources.pages.model.ResourceTitle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Writes {@code docs/coverage.md}: what of Coupa's table of contents the bundled release holds. After a change that is
 * meant, {@code -Dgolden.update=true} writes it again.
 */
class CoverageCorpusTest {
    private static final Path FILE = Path.of("../docs/coverage.md");
    private static final String SECTION = "/the-coupa-core-api/resources";

    /** An entry of the table of contents. */
    private record Entry(String title, String address, int depth) {}

    @Test
    void theCoverageIsWhatThePagesAndTheReleaseSay() throws IOException {
        String text = text();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(Path.of("../docs"));
            Files.writeString(FILE, text);
        }
        assertThat(Files.readString(FILE).lines())
                .containsExactlyElementsOf(text.lines().toList());
    }

    /** No entry that has a page of the corpus with elements is without a resource. */
    @Test
    void everyPageWithElementsHasAResource() {
        Map<String, List<PageResource>> pages = resourcesByAddress();
        Set<String> names = BundledReleases.load("2026-04").resources().keySet();

        assertThat(entries().stream().filter(entry -> pages.containsKey(entry.address())))
                .hasSizeGreaterThan(225);
        assertThat(pages.values().stream().flatMap(List::stream).map(PageResource::name))
                .allMatch(names::contains);
    }

    private static String text() {
        Map<String, List<PageResource>> pages = resourcesByAddress();
        Map<String, String> ids = new LinkedHashMap<>();
        CorpusPages.content()
                .drafts()
                .forEach(draft -> ids.put(draft.page().address(), draft.page().id()));
        ApiDefinition release = BundledReleases.load("2026-04");
        List<String> rows = new ArrayList<>();
        int covered = 0;
        List<Entry> entries = entries();
        for (Entry entry : entries) {
            List<PageResource> resources = pages.getOrDefault(entry.address(), List.of());
            covered += resources.isEmpty() ? 0 : 1;
            String page = ids.getOrDefault(entry.address(), "").replaceFirst("-.*", "");
            String title = "&nbsp;&nbsp;".repeat(entry.depth()) + entry.title();
            if (resources.isEmpty()) {
                ResourceDefinition named = named(entry, release);
                rows.add(named == null ? row(title, page, "", "", "", "") : row(title, page, named));
                covered += named == null || named.elements().isEmpty() ? 0 : 1;
            }
            for (PageResource resource : resources) {
                rows.add(row(
                        title, page, Objects.requireNonNull(release.resources().get(resource.name()))));
                title = "";
                page = "";
            }
        }
        return String.format(
                Locale.ROOT,
                """
                # Coverage of the Core API

                Every entry of Coupa's table of contents for the resources of the Core API, and what the bundled release
                `2026-04` holds of it. Page is the number of the documentation page in the test corpus; without a number the
                corpus has no page of that entry, without a resource the entry is a heading, examples, or a remark. Elements and operations are those of the release, from both sources together. A test writes
                this file (`CoverageCorpusTest`, with `-Dgolden.update=true`).

                %d entries, %d of them with elements. The release has %d resources, %,d elements and %,d operations.

                | Entry | Page | Resource | Elements | Operations | Source |
                |---|---|---|---|---|---|
                %s
                """,
                entries.size(),
                covered,
                release.resources().size(),
                release.elementCount(),
                release.operationCount(),
                String.join("\n", rows));
    }

    /** The resource that an entry without a page, or whose page describes nothing, speaks of. */
    private static @Nullable ResourceDefinition named(Entry entry, ApiDefinition release) {
        KnownResources known = new KnownResources();
        release.resources().keySet().forEach(known::add);
        known.aliasLastParts();
        return ResourceTitle.of(entry.title(), PageArea.CORE).names().stream()
                .flatMap(name -> known.named(name).stream())
                .map(name -> release.resources().get(name))
                .findFirst()
                .orElse(null);
    }

    private static String row(String title, String page, ResourceDefinition resource) {
        return row(
                title,
                page,
                "`" + resource.name() + "`",
                String.valueOf(resource.elements().size()),
                String.valueOf(resource.operations().size()),
                sources(resource));
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String sources(ResourceDefinition resource) {
        Set<Source> sources = EnumSet.noneOf(Source.class);
        for (ElementDefinition element : resource.elements().values()) {
            sources.addAll(element.sources());
        }
        if (sources.isEmpty()) {
            return "named by other pages";
        }
        return sources.size() == 2 ? "page and Swagger" : sources.contains(Source.PAGE) ? "page" : "Swagger";
    }

    private static Map<String, List<PageResource>> resourcesByAddress() {
        Map<String, List<PageResource>> pages = new LinkedHashMap<>();
        for (PageResource resource : CorpusPages.content().resources()) {
            if (resource.area().isCore()) {
                pages.computeIfAbsent(resource.page().address(), key -> new ArrayList<>())
                        .add(resource);
            }
        }
        return pages;
    }

    /** Every page of the site carries the whole table of contents. */
    private static List<Entry> entries() {
        String html = PageDirectory.read(CorpusPages.files().get(0));
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Element link : Jsoup.parse(html).select(".toc a[href]")) {
            String address = Links.path(link.attr("href"));
            int section = address.indexOf(SECTION + "/");
            if (section >= 0) {
                String below = address.substring(section + SECTION.length() + 1);
                int depth = (int) below.chars().filter(c -> c == '/').count();
                entries.putIfAbsent(address, new Entry(link.text().strip(), address, depth));
            }
        }
        return List.copyOf(entries.values());
    }
}
