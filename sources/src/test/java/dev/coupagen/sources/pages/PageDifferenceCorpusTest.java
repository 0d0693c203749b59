package dev.coupagen.sources.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.definitions.diff.Change;
import dev.coupagen.definitions.diff.ChangeKind;
import dev.coupagen.definitions.diff.ReleaseDiff;
import dev.coupagen.sources.corrections.Corrections;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The difference of R39 and 2026-04 against a count made in the text of the pages, by regular expressions and without any code of
 * ours. Which page describes which resource is taken from {@code docs/coverage.md}.
 */
class PageDifferenceCorpusTest {
    private static final Path PAGES = Path.of(System.getProperty("corpus.dir", ""), "html");
    private static final Pattern ENTRY = Pattern.compile("(?m)^\\|[^|]*\\| (\\d{4}) \\| ([^|]*) \\|");
    private static final Pattern CODE = Pattern.compile("`([\\w-]+)`");
    private static final Pattern TABLE = Pattern.compile("<table.*?</table>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<tr.*?</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>", Pattern.DOTALL);

    /** What pages write otherwise than the elements are called, and what is not theirs. */
    private static final Set<String> WRITTEN_OTHERWISE = Set.of(
            // Two dashes, of which one is meant.
            "BusinessEntity.business-entity-alternate--names",
            // In R39 each is there with a question mark, or in other words, as the notices of the scrape say.
            "ExpenseLineImportedData.local-amount-different",
            "Payables-Allocation.exported",
            "InvoiceHeader.show-tax-information",
            "ProjectMembership.field-name",
            "IntegrationRun.integrationerror",
            // Elements of a record within the record.
            "CoupaPay-Payment.payment-details/payment-detail/currency/code",
            "CoupaPay-Payment.payment-details/payment-detail/payment-total",
            "CoupaPay-Payment.payment-details/payment-detail/source-transaction-id",
            "CoupaPay-Payment.payment-details/payment-detail/source-transaction-refe-rence",
            "CoupaPay-Payment.payment-details/payment-detail/updated-at");

    /** Elements that another table of the page has, on which the resource is told a second time. */
    private static final Set<String> IN_ANOTHER_TABLE =
            Set.of("DiversitySubcategory.diversity-subcategories", "DiversitySubcategory.parent-category");

    private static final ApiDefinition BEFORE = BundledReleases.load("R39");
    private static final ApiDefinition AFTER = BundledReleases.load("2026-04");
    private static final List<Change> CHANGES =
            ReleaseDiff.between(BEFORE, AFTER).changes();

    private static List<Described> rows = List.of();

    /** A row of a page: the element, and its cells by the first word of their headers. */
    private record Described(String resource, String element, Map<String, String> cells) {
        String name() {
            return resource + "." + element;
        }

        boolean says(String column, String... texts) {
            return cells.containsKey(column) && List.of(texts).contains(cells.get(column));
        }

        /** Of two rows with one name the first that says something counts. Nothing of a row that has not as many cells as its header. */
        void add(List<String> header, List<String> row) {
            for (int i = 0; row.size() == header.size() && i < row.size(); i++) {
                String name = header.get(i).replaceFirst("^(?:api[_ -])?(req|in|out).*", "$1");
                cells.merge(name, row.get(i), (first, second) -> first.isEmpty() ? second : first);
            }
        }
    }

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.isDirectory(PAGES), "The corpus is not there: corpus.dir");
        rows = describedRows();
        assertThat(rows).hasSizeGreaterThan(4_300);
    }

    @Test
    void elementsThatPagesAddToResourcesOfTheReleaseAreAdded() {
        Set<String> expected = rows.stream()
                .filter(row -> BEFORE.resources().containsKey(row.resource()))
                .filter(row -> element(BEFORE, row) == null)
                .map(Described::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(expected).containsAll(WRITTEN_OTHERWISE).hasSize(93);
        expected.removeAll(WRITTEN_OTHERWISE);
        expected.addAll(IN_ANOTHER_TABLE);

        assertThat(names(ChangeKind.ELEMENT_ADDED)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(names(ChangeKind.ELEMENT_REMOVED)).isEmpty();
    }

    @Test
    void resourcesThatOnlyPagesDescribeHaveAsManyElementsAsThePageHasNames() {
        Map<String, Set<String>> described = new TreeMap<>();
        rows.stream()
                .filter(row -> !BEFORE.resources().containsKey(row.resource()))
                .forEach(row -> described
                        .computeIfAbsent(row.resource(), name -> new TreeSet<>())
                        .add(row.element()));
        assertThat(described).hasSize(55);
        assertThat(names(ChangeKind.RESOURCE_ADDED)).containsAll(described.keySet());
        described.forEach((resource, names) ->
                assertThat(elements(AFTER, resource).keySet()).as(resource).hasSameSizeAs(names));
    }

    @Test
    void elementsBecomeRequiredOrOptionalWhereThePageSaysYesOrNo() {
        isAsDescribed(ChangeKind.ELEMENT_REQUIRED, row -> !old(row).required() && row.says("req", "yes", "true"));
        isAsDescribed(ChangeKind.ELEMENT_OPTIONAL, row -> old(row).required() && row.says("req", "no", "false"));
    }

    @Test
    void elementsBecomeReadOnlyWhereThePageHasThemGoOutAlone() {
        isAsDescribed(
                ChangeKind.ELEMENT_READ_ONLY,
                row -> old(row).writable() && row.says("out", "yes") && row.says("in", ""));
        isAsDescribed(ChangeKind.ELEMENT_WRITABLE, row -> !old(row).writable() && row.says("in", "yes"));
    }

    /** Compares the changes of a kind with the rows that describe one, as far as rows are clear. */
    private static void isAsDescribed(ChangeKind kind, Predicate<Described> describes) {
        List<Described> clear = clearRows();
        assertThat(clear).hasSizeGreaterThan(3_000);
        Set<String> names = clear.stream().map(Described::name).collect(Collectors.toSet());
        assertThat(names(kind).stream().filter(names::contains))
                .as(kind.text())
                .containsExactlyInAnyOrderElementsOf(
                        clear.stream().filter(describes).map(Described::name).toList());
    }

    /** The rows on elements of the earlier release that have as many cells as their header, that no correction and no second page contradicts. */
    private static List<Described> clearRows() {
        Set<String> corrected = Corrections.bundled().entries().stream()
                .map(entry -> entry.resource() + "." + entry.element())
                .collect(Collectors.toSet());
        Map<String, Long> pages = rows.stream().collect(Collectors.groupingBy(Described::name, Collectors.counting()));
        return rows.stream()
                .filter(row -> element(BEFORE, row) != null && !row.cells().isEmpty())
                // Rows of page 0204 do not fit their header.
                .filter(row -> !row.resource().equals("IntegrationRun"))
                // The page means the one of R39 with a question mark.
                .filter(row -> !isInRelease(row.resource(), row.element() + "?"))
                .filter(row -> !corrected.contains(row.name()) && pages.getOrDefault(row.name(), 0L) == 1)
                .toList();
    }

    private static boolean isInRelease(String resource, String element) {
        return elements(BEFORE, resource).containsKey(element);
    }

    private static ElementDefinition old(Described row) {
        return Objects.requireNonNull(element(BEFORE, row));
    }

    private static @Nullable ElementDefinition element(ApiDefinition release, Described row) {
        return elements(release, row.resource()).get(row.element());
    }

    private static Map<String, ElementDefinition> elements(ApiDefinition release, String resource) {
        ResourceDefinition definition = release.resources().get(resource);
        return definition == null ? Map.of() : definition.elements();
    }

    private static Set<String> names(ChangeKind kind) {
        return CHANGES.stream()
                .filter(change -> change.kind() == kind)
                // Writable before, and no longer sent.
                .filter(change -> !change.after().equals(Optional.of("write-only")))
                .map(change ->
                        change.element().isEmpty() ? change.resource() : change.resource() + "." + change.element())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Described> describedRows() throws IOException {
        Map<String, List<String>> resources = new TreeMap<>();
        Matcher entry = ENTRY.matcher(Files.readString(Path.of("../docs/coverage.md")));
        while (entry.find()) {
            List<String> names = CODE.matcher(entry.group(2))
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> AFTER.resources().containsKey(name))
                    .toList();
            resources.computeIfAbsent(entry.group(1), page -> new ArrayList<>()).addAll(names);
        }
        List<Described> described = new ArrayList<>();
        try (DirectoryStream<Path> pages = Files.newDirectoryStream(PAGES, "*.gz")) {
            for (Path page : pages) {
                List<String> names = resources.getOrDefault(
                        String.valueOf(page.getFileName()).substring(0, 4), List.of());
                if (!names.isEmpty()) {
                    described.addAll(rows(text(page), names));
                }
            }
        }
        return described;
    }

    /** The first table of elements describes the first resource, and so on. */
    private static List<Described> rows(String page, List<String> resources) {
        List<Described> described = new ArrayList<>();
        int next = 0;
        for (MatchResult table : TABLE.matcher(page).results().toList()) {
            List<List<String>> cells = ROW.matcher(table.group())
                    .results()
                    .map(row -> CELL.matcher(row.group())
                            .results()
                            .map(cell -> words(cell.group(1)))
                            .toList())
                    .filter(row -> !row.isEmpty())
                    .toList();
            if (next < resources.size() && !cells.isEmpty() && isOfElements(cells.get(0))) {
                described.addAll(rowsOf(resources.get(next++), cells));
            }
        }
        return described;
    }

    private static boolean isOfElements(List<String> header) {
        return header.size() >= 3
                && (header.get(0).contains("element")
                        || header.get(0).contains("field")
                        || header.get(0).equals("name"));
    }

    private static List<Described> rowsOf(String resource, List<List<String>> table) {
        Map<String, Described> described = new LinkedHashMap<>();
        for (List<String> row : table.subList(1, table.size())) {
            String element = row.get(0).replace('_', '-').replace(' ', '-');
            if (!element.isEmpty()) {
                described
                        .computeIfAbsent(element, name -> new Described(resource, name, new HashMap<>()))
                        .add(table.get(0), row);
            }
        }
        return List.copyOf(described.values());
    }

    private static String words(String cell) {
        return cell.replaceAll("<[^>]*>", " ")
                .replace("&nbsp;", " ")
                .replace('\u00a0', ' ')
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static String text(Path page) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
