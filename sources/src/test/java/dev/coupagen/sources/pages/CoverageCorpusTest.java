package dev.coupagen.sources.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementDefinition.Source;
import dev.coupagen.definitions.FileFormat;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.files.PageFiles;
import dev.coupagen.sources.pages.Contents.Entry;
import dev.coupagen.sources.pages.model.KnownResources;
import dev.coupagen.sources.pages.model.Page;
import dev.coupagen.sources.pages.model.PageArea;
import dev.coupagen.sources.pages.model.PageResource;
import dev.coupagen.sources.pages.model.ResourceTitle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Writes {@code docs/coverage.md}: what of Coupa's table of contents the bundled release holds. After a change that is
 * meant, {@code -Dgolden.update=true} writes it again.
 */
class CoverageCorpusTest {
    private static final Path FILE = Path.of("../docs/coverage.md");
    private static final ApiDefinition RELEASE = BundledReleases.load("2026-04");

    private final Map<String, List<PageResource>> resources = resourcesByAddress();
    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final Set<String> listedFiles = new LinkedHashSet<>();
    private final KnownResources known = new KnownResources();

    /** What the entries of one part of the documentation come to. */
    private static final class Count {
        private int entries;
        private int covered;
        private int resources;
        private int files;
        private int rows;
        private int missing;
    }

    private final Map<String, Count> counts = new LinkedHashMap<>();

    @Test
    void theCoverageIsWhatThePagesAndTheReleaseSay() throws IOException {
        String text = text();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(Path.of("../docs"));
            Files.writeString(FILE, text);
        }
        assertThat(Files.readString(FILE).lines())
                .containsExactlyElementsOf(text.lines().toList());
        assertThat(counts.keySet().stream().filter(part -> count(part).files > 0))
                .map(part -> List.of(count(part).covered, count(part).files, count(part).rows))
                .as("entries with a file, files and row types: exports, imports, CCW, Treasury, Risk Assess")
                .containsExactly(
                        List.of(54, 60, 106),
                        List.of(70, 83, 120),
                        List.of(2, 8, 9),
                        List.of(16, 31, 46),
                        List.of(11, 11, 11));
        assertThat(RELEASE.files().size() - listedFiles.size())
                .as("files of workbooks that the table of contents does not list")
                .isEqualTo(18);
    }

    /** No entry that has a page of the corpus with elements is without a resource. */
    @Test
    void everyPageWithElementsHasAResource() {
        assertThat(Contents.entries().stream().filter(entry -> resources.containsKey(entry.address())))
                .hasSizeGreaterThan(240);
        assertThat(resources.values().stream().flatMap(List::stream).map(PageResource::name))
                .allMatch(RELEASE.resources().keySet()::contains);
    }

    private String text() {
        RELEASE.resources().keySet().forEach(known::add);
        known.aliasLastParts();
        CorpusPages.content().drafts().forEach(draft -> pages.put(draft.page().address(), draft.page()));
        List<String> rows = new ArrayList<>();
        List<Entry> entries = Contents.entries();
        entries.forEach(entry -> rows.addAll(rows(entry)));
        List<String> beyond = RELEASE.files().values().stream()
                .filter(file -> !listedFiles.contains(file.name()))
                .map(file -> row("", "", file))
                .toList();
        return String.format(
                Locale.ROOT,
                """
                # Coverage

                Every entry of the table of contents of Coupa's integration documentation, and what the bundled release `2026-04` holds of
                it. Page is the number of the documentation page in the test corpus; an entry without a number has no page there. Elements,
                columns and operations are those of the release, from all sources together. A test writes this file (`CoverageCorpusTest`,
                with `-Dgolden.update=true`).

                The release has %d resources with %,d elements and %,d operations, and %d flat files with %d row types and %,d columns.

                | Part | Entries | with something generated | Resources | Files | Row types | Pages that cannot be had |
                |---|---|---|---|---|---|---|
                %s

                | Entry | Page | Resource or file | Elements or columns | Operations | Source |
                |---|---|---|---|---|---|
                %s

                ## Files beyond the table of contents

                Sheets of the workbooks of R34 that no entry speaks of.

                | Entry | Page | File | Columns | Operations | Source |
                |---|---|---|---|---|---|
                %s

                ## Resources without an element

                What elements refer to, or Swagger files list, and nobody describes. Whatever comes in their place is kept and can be read.

                | Resource | Referred to by | Why |
                |---|---|---|
                %s
                """,
                RELEASE.resources().size(),
                RELEASE.elementCount(),
                RELEASE.operationCount(),
                RELEASE.files().size(),
                RELEASE.files().values().stream()
                        .mapToInt(file -> file.rows().size())
                        .sum(),
                RELEASE.files().values().stream()
                        .mapToInt(FileFormat::columnCount)
                        .sum(),
                String.join("\n", summaries(entries)),
                String.join("\n", rows),
                String.join("\n", beyond),
                String.join("\n", withoutElements(entries)));
    }

    private List<String> rows(Entry entry) {
        Count count = counts.computeIfAbsent(part(entry), key -> new Count());
        count.entries++;
        String page = pages.containsKey(entry.address())
                ? Objects.requireNonNull(pages.get(entry.address())).id().replaceFirst("-.*", "")
                : "";
        String title = "&nbsp;&nbsp;".repeat(entry.depth()) + entry.title().replace("|", "\\|");
        List<String> rows = new ArrayList<>();
        for (ResourceDefinition resource : resources(entry)) {
            count.resources++;
            rows.add(row(rows.isEmpty() ? title : "", rows.isEmpty() ? page : "", resource));
        }
        for (FileFormat file : files(entry)) {
            count.files++;
            count.rows += file.rows().size();
            listedFiles.add(file.name());
            rows.add(row(rows.isEmpty() ? title : "", rows.isEmpty() ? page : "", file));
        }
        if (rows.isEmpty()) {
            String reason = page.isEmpty() ? entry.reason() : "nothing to generate: no table of elements or columns";
            count.missing += reason.equals("the page cannot be had") ? 1 : 0;
            rows.add(row(title, page, "", "", "", reason));
        } else {
            count.covered++;
        }
        return rows;
    }

    /** The parts of the documentation; the formats of files and the resources of the Core API are parts of their own. */
    private static String part(Entry entry) {
        for (String part : List.of(
                "the-coupa-core-api/resources",
                "coupa-core-flat-files-(csv)/flat-file-(csv)-export",
                "coupa-core-flat-files-(csv)/flat-file-(csv)-import",
                "risk-assess-integrations/risk-assess-quick-integration-file-formats",
                "risk-assess-integrations/risk-assess-rest-api",
                "treasury-integrations/treasury-csv-format-descriptions-(classic)")) {
            if (entry.path().startsWith(part)) {
                return part;
            }
        }
        return entry.section();
    }

    private List<String> summaries(List<Entry> entries) {
        return counts.keySet().stream()
                .map(part -> {
                    String title = entries.stream()
                            .filter(entry -> entry.path().equals(part))
                            .map(Entry::title)
                            .findFirst()
                            .orElse(part);
                    return "| " + title + summary(part) + " |";
                })
                .toList();
    }

    private Count count(String part) {
        return Objects.requireNonNull(counts.get(part), part);
    }

    private String summary(String part) {
        Count count = count(part);
        return " | " + count.entries + " | " + count.covered + " | " + count.resources + " | " + count.files + " | "
                + count.rows + " | " + count.missing;
    }

    private Collection<ResourceDefinition> resources(Entry entry) {
        List<PageResource> described = resources.getOrDefault(entry.address(), List.of());
        if (!described.isEmpty()) {
            return described.stream()
                    .map(resource -> Objects.requireNonNull(RELEASE.resources().get(resource.name())))
                    .toList();
        }
        boolean core = entry.path().startsWith("the-coupa-core-api/resources/");
        ResourceDefinition named = core ? named(entry) : null;
        return named == null ? List.of() : List.of(named);
    }

    /** The resource that an entry without a page, or whose page describes nothing, speaks of. */
    private @Nullable ResourceDefinition named(Entry entry) {
        return ResourceTitle.of(entry.title(), PageArea.CORE).names().stream()
                .flatMap(name -> known.named(name).stream())
                .map(name -> RELEASE.resources().get(name))
                .findFirst()
                .orElse(null);
    }

    /** The files of an entry's page, or without one that of its title, which is of a workbook. */
    private Collection<FileFormat> files(Entry entry) {
        Set<String> names = new TreeSet<>();
        Page page = pages.get(entry.address());
        if (page != null) {
            names.addAll(
                    PageFiles.read(List.of(page), false, new Notices()).files().keySet());
        }
        if (names.isEmpty() && entry.path().startsWith("coupa-core-flat-files-(csv)/flat-file")) {
            String title = entry.title().replace("'", "");
            RELEASE.files().values().stream()
                    .filter(file -> file.title().equals(title))
                    .map(FileFormat::name)
                    .forEach(names::add);
        }
        return names.stream()
                .map(name -> Objects.requireNonNull(RELEASE.files().get(name), name))
                .toList();
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

    private static String row(String title, String page, FileFormat file) {
        int rows = file.rows().size();
        long custom = file.rows().stream()
                .flatMap(row -> row.columns().stream())
                .filter(column -> column.custom())
                .count();
        String columns = (rows == 1 ? "" : rows + " row types, ") + file.columnCount() + " columns"
                + (custom == 0
                        ? ""
                        : custom == file.columnCount() ? ", all placeholders" : ", " + custom + " placeholders");
        boolean both = file.sources().size() == 2;
        String source = both ? "page and workbook" : file.sources().contains(Source.PAGE) ? "page" : "workbook";
        return row(title, page, "`" + file.name() + "`", columns, "", source);
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

    private List<String> withoutElements(List<Entry> entries) {
        Map<String, Set<String>> referring = new TreeMap<>();
        RELEASE.resources()
                .values()
                .forEach(resource -> resource.elements()
                        .values()
                        .forEach(element -> element.type()
                                .target()
                                .ifPresent(target -> referring
                                        .computeIfAbsent(target, key -> new TreeSet<>())
                                        .add("`" + resource.name() + "." + element.name() + "`"))));
        ApiDefinition swagger = BundledReleases.load("R39");
        return RELEASE.resources().values().stream()
                .filter(resource -> resource.elements().isEmpty())
                .map(resource -> row(
                        "`" + resource.name() + "`",
                        String.join(", ", referring.getOrDefault(resource.name(), Set.of())),
                        reason(resource, entries, swagger)))
                .toList();
    }

    private String reason(ResourceDefinition resource, List<Entry> entries, ApiDefinition swagger) {
        boolean hasEntry = entries.stream()
                .filter(entry -> entry.path().startsWith("the-coupa-core-api/resources/"))
                .filter(entry -> !pages.containsKey(entry.address()))
                .anyMatch(entry -> resource.equals(named(entry)));
        if (hasEntry) {
            return "its page cannot be had, and no Swagger file or payload shows it";
        }
        return swagger.resources().containsKey(resource.name())
                ? "Swagger files list it without an element; no page or payload shows it"
                : "a page names it as a type; no page, Swagger file or payload shows it";
    }

    private static Map<String, List<PageResource>> resourcesByAddress() {
        Map<String, List<PageResource>> pages = new LinkedHashMap<>();
        for (PageResource resource : CorpusPages.content().resources()) {
            pages.computeIfAbsent(resource.page().address(), key -> new ArrayList<>())
                    .add(resource);
        }
        return pages;
    }
}
