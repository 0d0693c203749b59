package dev.coupagen.definitions.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.BundledReleases;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The differences of the bundled releases, against counts made straight from the JSON of the definition files. */
class BundledDifferencesTest {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @CsvSource({"R33, R38", "R38, R39", "R39, 2026-04", "R33, 2026-04", "2026-04, R33"})
    void addedRemovedAndChangedElementsAreThoseOfAnIndependentCount(String from, String to) {
        Difference difference = difference(from, to);
        Tree before = new Tree(from);
        Tree after = new Tree(to);
        Map<String, String> renamed = renames(difference);

        assertThat(names(difference, ChangeKind.RESOURCE_ADDED, Change::resource))
                .isEqualTo(without(after.resources(), before.resources(), renamed.values()));
        assertThat(names(difference, ChangeKind.RESOURCE_REMOVED, Change::resource))
                .isEqualTo(without(before.resources(), after.resources(), renamed.keySet()));

        Set<String> added = new TreeSet<>();
        Set<String> removed = new TreeSet<>();
        before.elements().forEach((resource, elements) -> {
            Map<String, JsonNode> others = after.elements().get(renamed.getOrDefault(resource, resource));
            if (others != null) {
                others.keySet().stream()
                        .filter(name -> !elements.containsKey(name))
                        .forEach(name -> added.add(resource + "." + name));
                elements.keySet().stream()
                        .filter(name -> !others.containsKey(name))
                        .forEach(name -> removed.add(resource + "." + name));
            }
        });
        List<Change> guesses = difference.changes().stream()
                .filter(change -> change.kind() == ChangeKind.ELEMENT_RENAMED)
                .toList();
        Set<String> addedOrRenamed = names(difference, ChangeKind.ELEMENT_ADDED, BundledDifferencesTest::path);
        guesses.forEach(guess ->
                addedOrRenamed.add(guess.resource() + "." + guess.after().orElseThrow()));
        Set<String> removedOrRenamed = names(difference, ChangeKind.ELEMENT_REMOVED, BundledDifferencesTest::path);
        guesses.forEach(guess -> removedOrRenamed.add(path(guess)));
        assertThat(addedOrRenamed).isEqualTo(added);
        assertThat(removedOrRenamed).isEqualTo(removed);
    }

    @ParameterizedTest
    @CsvSource({"R33, R38", "R38, R39", "R39, 2026-04"})
    void everyFactThatChangedIsOneChangeOfItsKind(String from, String to) {
        Difference difference = difference(from, to);
        Map<String, String> renamed = renames(difference);
        Set<String> renamedElements = names(difference, ChangeKind.ELEMENT_RENAMED, BundledDifferencesTest::path);
        Set<String> expected = new TreeSet<>();
        bothHave(new Tree(from), new Tree(to), (path, pair) -> {
            JsonNode a = pair.get(0);
            JsonNode b = pair.get(1);
            String oldType = type(a);
            String newType = type(b);
            String base = oldType.replaceAll("[\\[\\]]", "");
            String mapped = oldType.replace(base, renamed.getOrDefault(base, base));
            if (!mapped.equals(newType)) {
                boolean sameBase = withoutSize(mapped).equals(withoutSize(newType));
                expected.add(path + (sameBase ? " element-length-changed" : " element-type-changed"));
            }
            if (flag(a, "required", false) != flag(b, "required", false)) {
                expected.add(path + (flag(b, "required", false) ? " element-required" : " element-optional"));
            }
            if (flag(a, "writable", true) != flag(b, "writable", true)
                    || flag(a, "readable", true) != flag(b, "readable", true)) {
                expected.add(path + (flag(b, "writable", true) ? " element-writable" : " element-read-only"));
            }
            Set<String> old = values(a);
            Set<String> now = values(b);
            now.stream().filter(v -> !old.contains(v)).forEach(v -> expected.add(path + " element-value-added " + v));
            old.stream().filter(v -> !now.contains(v)).forEach(v -> expected.add(path + " element-value-removed " + v));
        });
        Set<ChangeKind> facts = Set.of(
                ChangeKind.ELEMENT_TYPE_CHANGED,
                ChangeKind.ELEMENT_LENGTH_CHANGED,
                ChangeKind.ELEMENT_REQUIRED,
                ChangeKind.ELEMENT_OPTIONAL,
                ChangeKind.ELEMENT_READ_ONLY,
                ChangeKind.ELEMENT_WRITABLE,
                ChangeKind.ELEMENT_VALUE_ADDED,
                ChangeKind.ELEMENT_VALUE_REMOVED);
        List<String> reported = difference.changes().stream()
                .filter(change -> facts.contains(change.kind()))
                .filter(change -> !renamed.containsKey(change.resource()))
                .filter(change -> !renamedElements.contains(path(change)))
                .map(change -> path(change) + " " + change.kind().text() + value(change))
                .toList();
        assertThat(reported).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(reported)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"R33, R38", "R38, R39", "R39, 2026-04"})
    void addedAndRemovedOperationsAreThoseOfAnIndependentCount(String from, String to) {
        Difference difference = difference(from, to);
        Tree before = new Tree(from);
        Tree after = new Tree(to);
        Map<String, String> renamed = renames(difference);
        Set<String> added = new TreeSet<>();
        Set<String> removed = new TreeSet<>();
        before.calls().forEach((resource, calls) -> {
            Set<String> others = after.calls().get(renamed.getOrDefault(resource, resource));
            if (others != null) {
                without(others, calls, List.of()).forEach(call -> added.add(resource + " " + call));
                without(calls, others, List.of()).forEach(call -> removed.add(resource + " " + call));
            }
        });
        List<Change> guesses = difference.changes().stream()
                .filter(change -> change.kind() == ChangeKind.OPERATION_RENAMED)
                .toList();
        assertThat(guesses).allMatch(Change::guess);
        Set<String> reported = names(difference, ChangeKind.OPERATION_ADDED, BundledDifferencesTest::call);
        guesses.forEach(
                guess -> reported.add(guess.resource() + " " + guess.after().orElseThrow()));
        assertThat(reported).isEqualTo(added);
        Set<String> gone = names(difference, ChangeKind.OPERATION_REMOVED, BundledDifferencesTest::call);
        guesses.forEach(guess -> gone.add(call(guess)));
        assertThat(gone).isEqualTo(removed);
    }

    @Test
    void theCountsAreThoseThatWereReadByHand() {
        assertThat(counts("R38", "R39"))
                .containsEntry("resource-added", 14L)
                .doesNotContainKey("resource-removed")
                .containsEntry("element-required", 2L);
        Map<String, Long> older = counts("R33", "R38");
        assertThat(older.getOrDefault("resource-added", 0L) - older.getOrDefault("resource-removed", 0L))
                .isEqualTo(13);
    }

    @ParameterizedTest
    @ValueSource(strings = {"R33", "R38", "R39", "2026-04"})
    void aReleaseDoesNotDifferFromItself(String release) {
        assertThat(difference(release, release).changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"R33, R38", "R38, R39", "R39, 2026-04"})
    void whatIsAddedInOneDirectionIsRemovedInTheOther(String from, String to) {
        assertThat(mirrored(difference(to, from))).isEqualTo(plain(difference(from, to)));
    }

    @Test
    void aDifferenceIsThereAtOnce() {
        difference("R39", "2026-04");
        // In time of the processor, since others may use the machine as well.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        difference("R33", "2026-04");
        assertThat((threads.getCurrentThreadCpuTime() - start) / 1_000_000).isLessThan(5_000);
    }

    private static Map<String, Long> counts(String from, String to) {
        return difference(from, to).changes().stream()
                .collect(Collectors.groupingBy(change -> change.kind().text(), TreeMap::new, Collectors.counting()));
    }

    private static Set<String> plain(Difference difference) {
        Set<String> lines = new TreeSet<>();
        difference
                .changes()
                .forEach(change -> lines.add(line(
                        change.kind(),
                        change.resource(),
                        change.element() + change.operation(),
                        change.before().orElse(""),
                        change.after().orElse(""))));
        return lines;
    }

    /** What the opposite difference should say, in the words of the first. */
    private static Set<String> mirrored(Difference difference) {
        Map<String, String> renamed = renames(difference);
        Map<String, String> renamedParts = new TreeMap<>();
        difference.changes().stream()
                .filter(Change::guess)
                .filter(change -> change.kind() != ChangeKind.RESOURCE_RENAMED)
                .forEach(change -> renamedParts.put(
                        change.resource() + "." + change.element() + change.operation(),
                        change.after().orElseThrow()));
        Set<String> lines = new TreeSet<>();
        for (Change change : difference.changes()) {
            String part = change.element() + change.operation();
            lines.add(line(
                    Mutation.opposite(change),
                    renamed.getOrDefault(change.resource(), change.resource()),
                    renamedParts.getOrDefault(change.resource() + "." + part, part),
                    change.after().orElse(""),
                    change.before().orElse("")));
        }
        return lines;
    }

    private static String line(ChangeKind kind, String resource, String part, String before, String after) {
        return kind.text() + " " + resource + " " + part + " " + before + " -> " + after;
    }

    private static void bothHave(Tree before, Tree after, BiConsumer<String, List<JsonNode>> taker) {
        before.elements()
                .forEach((resource, elements) -> elements.forEach((name, element) -> {
                    JsonNode other =
                            after.elements().getOrDefault(resource, Map.of()).get(name);
                    if (other != null) {
                        taker.accept(resource + "." + name, List.of(element, other));
                    }
                }));
    }

    private static Difference difference(String from, String to) {
        return ReleaseDiff.between(BundledReleases.load(from), BundledReleases.load(to));
    }

    private static Map<String, String> renames(Difference difference) {
        Map<String, String> renamed = new TreeMap<>();
        difference.changes().stream()
                .filter(change -> change.kind() == ChangeKind.RESOURCE_RENAMED && change.guess())
                .forEach(change -> renamed.put(change.resource(), change.after().orElseThrow()));
        return renamed;
    }

    private static Set<String> names(
            Difference difference, ChangeKind kind, java.util.function.Function<Change, String> name) {
        return difference.changes().stream()
                .filter(change -> change.kind() == kind)
                .map(name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String path(Change change) {
        return change.resource() + "." + change.element();
    }

    private static String call(Change change) {
        return change.resource() + " " + change.operation();
    }

    private static String value(Change change) {
        return switch (change.kind()) {
            case ELEMENT_VALUE_ADDED -> " " + change.after().orElseThrow();
            case ELEMENT_VALUE_REMOVED -> " " + change.before().orElseThrow();
            default -> "";
        };
    }

    private static Set<String> without(Set<String> names, Set<String> others, java.util.Collection<String> renamed) {
        Set<String> rest = new TreeSet<>(names);
        rest.removeAll(others);
        rest.removeAll(renamed);
        return rest;
    }

    private static String type(JsonNode element) {
        return element.path("type").stringValue("unknown");
    }

    private static String withoutSize(String type) {
        return type.replaceAll("\\(\\d+(,\\d+)?\\)", "");
    }

    private static boolean flag(JsonNode element, String name, boolean usual) {
        return element.path(name).booleanValue(usual);
    }

    private static Set<String> values(JsonNode element) {
        Set<String> values = new TreeSet<>();
        element.path("values").forEach(value -> values.add(value.stringValue()));
        return values;
    }

    /** A definition file as nothing but JSON. */
    private static final class Tree {
        private final JsonNode resources;
        private final Map<String, Map<String, JsonNode>> elements = new TreeMap<>();

        Tree(String release) {
            try (InputStream in = BundledReleases.class.getResourceAsStream(release + ".json")) {
                resources = JSON.readTree(Objects.requireNonNull(in)).path("resources");
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            resources.properties().forEach(resource -> {
                Map<String, JsonNode> own = elements.computeIfAbsent(resource.getKey(), key -> new TreeMap<>());
                resource.getValue().path("elements").properties().forEach(e -> own.put(e.getKey(), e.getValue()));
            });
        }

        Set<String> resources() {
            return new TreeSet<>(resources.propertyNames());
        }

        Map<String, Map<String, JsonNode>> elements() {
            return elements;
        }

        Map<String, Set<String>> calls() {
            Map<String, Set<String>> calls = new TreeMap<>();
            resources.properties().forEach(resource -> {
                Set<String> own = calls.computeIfAbsent(resource.getKey(), key -> new TreeSet<>());
                resource.getValue()
                        .path("operations")
                        .forEach(operation -> own.add(operation.path("verb").stringValue() + " "
                                + operation.path("path").stringValue()));
            });
            return calls;
        }
    }
}
