package dev.coupagen.upgrade.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.definitions.diff.ChangeKind;
import dev.coupagen.definitions.diff.Difference;
import dev.coupagen.definitions.diff.ReleaseDiff;
import dev.coupagen.diagnostics.CoupagenException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A difference as people and programs read it. */
class DifferenceReportTest {
    private static final Difference R38_TO_R39 = difference("R38", "R39");
    private static final Set<String> MEMBERS = Set.of(
            "kind",
            "resource",
            "element",
            "operation",
            "file",
            "row",
            "column",
            "before",
            "after",
            "readers",
            "writers");
    private static final Set<String> IMPACTS = Set.of("breaking", "risky", "compatible");

    @TempDir
    Path folder;

    @Test
    void jsonHasTheMembersThatOthersRelyOn() throws IOException {
        JsonNode json = json(R38_TO_R39);
        assertThat(json.propertyNames()).containsExactly("from", "to", "changes");
        assertThat(json.path("from").stringValue()).isEqualTo("R38");
        assertThat(json.path("changes")).hasSize(R38_TO_R39.changes().size());
        Set<String> kinds =
                Arrays.stream(ChangeKind.values()).map(ChangeKind::text).collect(Collectors.toSet());
        for (JsonNode change : json.path("changes")) {
            assertThat(MEMBERS).containsAll(change.propertyNames());
            assertThat(kinds).contains(change.path("kind").stringValue());
            assertThat(IMPACTS)
                    .contains(
                            change.path("readers").stringValue(),
                            change.path("writers").stringValue());
            assertThat(change.path("resource").stringValue()).isNotEmpty();
        }
    }

    @Test
    void jsonTellsALengthATypeAndAnOperation() throws IOException {
        Files.createDirectories(folder);
        List<String> lines = Files.readAllLines(write(R38_TO_R39, "d.json"));
        assertThat(lines)
                .contains(
                        "{\"kind\":\"element-length-changed\",\"resource\":\"BillToAddress\",\"element\":\"postal-code\","
                                + "\"before\":\"string(255)\",\"after\":\"string(10)\",\"readers\":\"compatible\","
                                + "\"writers\":\"breaking\"},",
                        "{\"kind\":\"element-removed\",\"resource\":\"LegalEntity\","
                                + "\"element\":\"legal-entity-addresses\",\"readers\":\"breaking\",\"writers\":\"breaking\"},",
                        "{\"kind\":\"operation-removed\",\"resource\":\"JobLevel\","
                                + "\"operation\":\"GET /services_procurement/job_levels\",\"readers\":\"breaking\","
                                + "\"writers\":\"compatible\"},");
    }

    @Test
    void anEmptyDifferenceIsValidInEveryFormat() throws IOException {
        Difference empty = difference("R39", "R39");
        assertThat(json(empty).path("changes").isEmpty()).isTrue();
        assertThat(Files.readString(write(empty, "d.md"))).contains("Nothing changed.");
        assertThat(Files.readString(write(empty, "d.html"))).contains("0 changes");
        assertThat(ConsoleReport.lines(empty, true)).containsExactly("R39 -> R39: nothing changed");
    }

    @Test
    void theConsoleShowsBreakingChangesFirstAndIsShort() {
        List<String> lines = ConsoleReport.lines(difference("R39", "2026-04"), false);
        assertThat(lines.get(0)).isEqualTo("R39 -> 2026-04: 1319 changes, 741 breaking, 230 risky, 348 compatible");
        assertThat(lines.get(1)).startsWith("breaking ");
        assertThat(lines).hasSizeLessThan(130).noneMatch(line -> line.contains("\u001b"));
        assertThat(lines.get(lines.size() - 1)).matches("and \\d+ more lines; a report lists all");
        assertThat(ConsoleReport.lines(R38_TO_R39, true)).anyMatch(line -> line.startsWith("\u001b[1;31mbreaking"));
    }

    @Test
    void valuesOfAnElementAreOneLine() {
        assertThat(ConsoleReport.lines(difference("R33", "R38"), false))
                .contains("  category: values removed: monetary, others (writers: the value is refused)");
    }

    @Test
    void markdownAndHtmlSayWhatToDoNext() throws IOException {
        String markdown = Files.readString(write(R38_TO_R39, "d.md"));
        assertThat(markdown)
                .contains(
                        "# R38 to R39",
                        "| `BillToAddress` | `postal-code` |",
                        "mvn compile coupagen:check -Dcoupagen.to=R39");
        assertThat(Files.readString(write(R38_TO_R39, "d.html")))
                .contains("<h1>R38 to R39</h1>", "mvn compile coupagen:check -Dcoupagen.to=R39");
    }

    @Test
    void everyFormatNamesFileRowAndColumn() throws IOException {
        Difference difference = ReleaseDiff.between(orders("false", ""), orders("true", ", \"values\": [\"EUR\"]"));
        assertThat(Files.readAllLines(write(difference, "d.json")))
                .contains(
                        "{\"kind\":\"column-required\",\"file\":\"OrdersImport\",\"row\":\"Order\",\"column\":\"Currency\","
                                + "\"before\":\"optional\",\"after\":\"required\",\"readers\":\"compatible\","
                                + "\"writers\":\"breaking\"},",
                        "{\"kind\":\"column-value-added\",\"file\":\"OrdersImport\",\"row\":\"Order\","
                                + "\"column\":\"Currency\",\"after\":\"EUR\",\"readers\":\"compatible\","
                                + "\"writers\":\"risky\"}");
        assertThat(Files.readString(write(difference, "d.md")))
                .contains("| `file OrdersImport` | `Order / Currency` | became required, was optional |");
        assertThat(Files.readString(write(difference, "d.html")))
                .contains("file OrdersImport", "Order / Currency", "became required, was optional");
        assertThat(ConsoleReport.lines(difference, false))
                .contains(
                        "breaking file OrdersImport",
                        "  Order / Currency: became required, was optional (writers: rows without it are refused)");
    }

    private static ApiDefinition orders(String required, String values) {
        return DefinitionFile.read("orders", """
                {"release": "made", "resources": {}, "files": {"OrdersImport": {"direction": "import", "rows": [
                  {"name": "Order", "columns": [{"name": "Currency", "type": "string(6)", "required": %s%s}]}]}}}
                """.formatted(required, values).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void hostileNamesAreTextInEveryFormat() throws IOException {
        ApiDefinition hostile = DefinitionFile.read("hostile", """
                {"release": "<script>alert(1)</script>", "resources": {
                  "a|b`<img src=x onerror=alert(1)>": {"elements": {"\\u001b[2J\\nx": {"type": "string"}}}}}
                """.getBytes(StandardCharsets.UTF_8));
        Difference difference = ReleaseDiff.between(new ApiDefinition("a", new TreeMap<>()), hostile);
        assertThat(json(difference).path("changes").path(0).path("resource").stringValue())
                .isEqualTo("a|b`<img src=x onerror=alert(1)>");
        assertThat(Files.readString(write(difference, "d.md")))
                .contains("| `` a\\|b`<img src=x onerror=alert(1)> `` |")
                .doesNotContain("<script>");
        assertThat(Files.readString(write(difference, "d.html"))).doesNotContain("<script>", "<img");
        assertThat(String.join(
                        "", ConsoleReport.lines(ReleaseDiff.between(hostile, BundledReleases.load("R39")), false)))
                .doesNotContain("\u001b");
    }

    @Test
    void anUnknownFormatAndAFolderAreClearErrors() throws IOException {
        assertThatThrownBy(() -> write(R38_TO_R39, "d.pdf"))
                .isInstanceOf(CoupagenException.class)
                .hasMessageContaining("the format of the report follows from the end of its name");
        Files.createDirectories(folder.resolve("x.md/y"));
        assertThatThrownBy(() -> write(R38_TO_R39, "x.md"))
                .isInstanceOf(CoupagenException.class)
                .hasMessageContaining("the report cannot be written");
    }

    private Path write(Difference difference, String name) {
        Path file = folder.resolve(name);
        DifferenceReport.write(difference, file);
        return file;
    }

    private JsonNode json(Difference difference) throws IOException {
        return new JsonMapper().readTree(Files.readAllBytes(write(difference, "d.json")));
    }

    private static Difference difference(String from, String to) {
        return ReleaseDiff.between(BundledReleases.load(from), BundledReleases.load(to));
    }
}
