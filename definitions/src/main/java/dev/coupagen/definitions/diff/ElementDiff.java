package dev.coupagen.definitions.diff;

import dev.coupagen.definitions.ElementDefinition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What changed of one element: a row for each fact that is compared. */
final class ElementDiff {
    /**
     * What changed of one fact.
     *
     * @param before what the earlier release says, if it says something
     * @param after what the later release says, if it says something
     */
    record Fact(ChangeKind kind, Optional<String> before, Optional<String> after, Verdict verdict) {
        Fact(ChangeKind kind, String before, String after, Verdict verdict) {
            this(kind, Optional.of(before), Optional.of(after), verdict);
        }
    }

    /** Compares one fact of the same element in both releases. */
    @FunctionalInterface
    private interface Comparison {
        Stream<Fact> of(ElementDefinition before, ElementDefinition after);
    }

    private final List<Comparison> comparisons;

    ElementDiff(TypeDiff types) {
        comparisons = List.of(
                types::of, ElementDiff::required, ElementDiff::access, ElementDiff::deprecated, ElementDiff::values);
    }

    List<Fact> of(ElementDefinition before, ElementDefinition after) {
        return comparisons.stream()
                .flatMap(comparison -> comparison.of(before, after))
                .toList();
    }

    private static Stream<Fact> required(ElementDefinition before, ElementDefinition after) {
        if (before.required() == after.required()) {
            return Stream.empty();
        }
        return Stream.of(
                after.required()
                        ? new Fact(ChangeKind.ELEMENT_REQUIRED, "optional", "required", Verdict.REQUIRED)
                        : new Fact(ChangeKind.ELEMENT_OPTIONAL, "required", "optional", Verdict.OPTIONAL));
    }

    private static Stream<Fact> access(ElementDefinition before, ElementDefinition after) {
        Access old = Access.of(before);
        Access now = Access.of(after);
        return old == now ? Stream.empty() : Stream.of(new Fact(now.kind(), old.text(), now.text(), now.verdict()));
    }

    private static Stream<Fact> deprecated(ElementDefinition before, ElementDefinition after) {
        if (before.deprecated() == after.deprecated()) {
            return Stream.empty();
        }
        return Stream.of(new Fact(
                ChangeKind.ELEMENT_DEPRECATED,
                Boolean.toString(before.deprecated()),
                Boolean.toString(after.deprecated()),
                after.deprecated() ? Verdict.DEPRECATED : Verdict.NOT_DEPRECATED));
    }

    private static Stream<Fact> values(ElementDefinition before, ElementDefinition after) {
        return values(
                before.values(), after.values(), ChangeKind.ELEMENT_VALUE_ADDED, ChangeKind.ELEMENT_VALUE_REMOVED);
    }

    /** A change of one of these two kinds for each value that only one of the releases allows. */
    static Stream<Fact> values(
            List<String> before, List<String> after, ChangeKind valueAdded, ChangeKind valueRemoved) {
        Set<String> added = new LinkedHashSet<>(after);
        before.forEach(added::remove);
        Set<String> removed = new LinkedHashSet<>(before);
        after.forEach(removed::remove);
        Verdict adding = before.isEmpty() ? Verdict.VALUES_STATED : Verdict.VALUE_ADDED;
        Verdict removing = after.isEmpty() ? Verdict.VALUES_GONE : Verdict.VALUE_REMOVED;
        return Stream.concat(
                added.stream().map(value -> new Fact(valueAdded, Optional.empty(), Optional.of(value), adding)),
                removed.stream().map(value -> new Fact(valueRemoved, Optional.of(value), Optional.empty(), removing)));
    }
}
