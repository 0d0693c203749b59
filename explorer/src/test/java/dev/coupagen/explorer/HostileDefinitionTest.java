package dev.coupagen.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.FileFormat.Dialect;
import dev.coupagen.definitions.FileFormat.Direction;
import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.definitions.RowType;
import dev.coupagen.definitions.diff.ReleaseDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Definitions by someone who wants to do harm. */
class HostileDefinitionTest {
    private static final List<String> NAMES = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "javascript:alert(1)",
            "../../../etc/passwd",
            "..",
            "a/b\\c",
            "CON",
            "con",
            "\u202etxt.exe",
            "`${alert(1)}`",
            "x\u0000y\nz\u2028w",
            "</style><script>alert(1)</script>",
            "&lt;b&gt;",
            "\ud800",
            "n".repeat(5_000));

    @TempDir
    Path parent;

    @Test
    void namesRunNoScriptAndLeaveNoFolder() throws IOException {
        SortedMap<String, ResourceDefinition> resources = new TreeMap<>();
        NAMES.forEach(name -> resources.put(name, resource(name)));
        Path folder = parent.resolve("deep/site");
        SortedMap<String, FileFormat> formats = new TreeMap<>();
        NAMES.forEach(name -> formats.put(name, file(name)));
        ApiDefinition hostile = new ApiDefinition("<script>alert(1)</script>", resources, formats);
        ApiDefinition empty = new ApiDefinition("../x", new TreeMap<>());
        Site.write(new SiteRequest(hostile, List.of(empty), folder));

        try (Stream<Path> files = Files.walk(parent)) {
            assertThat(files.filter(Files::isRegularFile))
                    .allMatch(file -> file.startsWith(folder))
                    .allMatch(file -> file.getFileName().toString().matches("[A-Za-z0-9_.-]{1,100}"));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                harmless(Jsoup.parse(file), file.toString());
            }
        }
        try (Stream<Path> files = Files.list(folder.resolve("resource"))) {
            assertThat(files).hasSize(NAMES.size());
        }
        try (Stream<Path> files = Files.list(folder.resolve("file"))) {
            assertThat(files).hasSize(NAMES.size());
        }
        assertThat(Files.readString(folder.resolve("search-index.js"))).doesNotContain("<", ">", "\u2028");
    }

    @Test
    void aReportOfThemRunsNoScript() {
        SortedMap<String, ResourceDefinition> resources = new TreeMap<>();
        NAMES.forEach(name -> resources.put(name, resource(name)));
        ApiDefinition hostile = new ApiDefinition("</title><script>alert(1)</script>", resources);
        String html = DifferencePage.of(
                ReleaseDiff.between(new ApiDefinition("a", new TreeMap<>()), hostile),
                List.of(Map.entry("<script>", "</code><script>alert(1)</script>")));
        Document page = Jsoup.parse(html);
        harmless(page, "report");
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    @Timeout(30)
    void aHundredThousandElementsAreShown() {
        SortedMap<String, ElementDefinition> elements = new TreeMap<>();
        for (int i = 0; i < 100_000; i++) {
            elements.put("element-" + i, element("element-" + i, ElementTypes.parse("string(20)")));
        }
        ResourceDefinition huge = new ResourceDefinition("Huge", "huge", "huges", "/huge", elements, List.of());
        SiteResult result = Site.write(new SiteRequest(
                new ApiDefinition("big", new TreeMap<>(Map.of("Huge", huge))), List.of(), parent.resolve("big")));
        assertThat(result.bytes()).isLessThan(60 << 20);
    }

    private static void harmless(Document page, String place) {
        assertThat(page.select("script:not([src])")).as(place).isEmpty();
        assertThat(page.select("script").eachAttr("src"))
                .as(place)
                .allMatch(src -> src.matches("(\\.\\./)?[a-z-]+\\.js"));
        assertThat(page.select("img, iframe, object, embed, form")).as(place).isEmpty();
        assertThat(page.getAllElements())
                .as(place)
                .allMatch(element -> element.attributes().asList().stream()
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(page.select("[href]").eachAttr("href"))
                .as(place)
                .allMatch(href -> href.matches("(data:,|#[\\w-]+|(\\.\\./)?([a-z]+/)?[A-Za-z0-9_.-]+(#[\\w-]+)?)"));
    }

    private static ResourceDefinition resource(String name) {
        SortedMap<String, ElementDefinition> elements = new TreeMap<>();
        NAMES.forEach(other -> elements.put(other, element(other, new ElementType.Reference(other))));
        return new ResourceDefinition(
                name,
                name,
                name,
                name,
                elements,
                List.of(new OperationDefinition(name, name, name, List.of(name), List.of(name))));
    }

    private static FileFormat file(String name) {
        List<ColumnDefinition> columns = NAMES.stream()
                .map(other -> new ColumnDefinition(other, ElementTypes.unknown(other))
                        .typed(ElementTypes.unknown(other), NAMES))
                .toList();
        RowType row = new RowType(name, name, "", columns);
        Dialect dialect = new Dialect(name, name, NAMES, false);
        return new FileFormat(name, name, Direction.IMPORT, name, false, dialect, List.of(row), Set.of());
    }

    private static ElementDefinition element(String name, ElementType type) {
        return new ElementDefinition(name, type, true, true, true, true, List.of(name), false, Set.of());
    }
}
