package dev.coupagen.definitions.diff;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.definitions.diff.ElementDiff.Fact;
import dev.coupagen.definitions.diff.Pairing.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compares two releases. What is within an added or a removed resource is not listed beside it. Names are those of the
 * earlier release where it has them, because those are what existing code uses.
 */
public final class ReleaseDiff {
    private final ApiDefinition from;
    private final ApiDefinition to;
    private final List<Change> changes = new ArrayList<>();

    private ReleaseDiff(ApiDefinition from, ApiDefinition to) {
        this.from = from;
        this.to = to;
    }

    /** What changed from one to the other. */
    public static Difference between(ApiDefinition from, ApiDefinition to) {
        return new ReleaseDiff(from, to).run();
    }

    private Difference run() {
        Pairing<ResourceDefinition> resources = Pairing.of(from.resources(), to.resources(), ResourceLikeness::of);
        Map<String, String> renamed = new HashMap<>();
        resources.renamed().forEach(pair -> renamed.put(pair.oldName(), pair.newName()));
        TypeDiff types = new TypeDiff(to, renamed);
        ElementDiff elementDiff = new ElementDiff(types);

        resources.added().forEach((name, resource) -> add(ChangeKind.RESOURCE_ADDED, at(name), Verdict.RESOURCE_ADDED));
        resources.removed().forEach(this::removed);
        resources.renamed().forEach(this::renamed);
        for (Pair<ResourceDefinition> pair : resources.all()) {
            if (!pair.before().equals(pair.after())) {
                moved(pair);
                elements(pair, elementDiff);
            }
        }
        operations(resources);
        new FileDiff(new ColumnDiff(types), changes).compare(from.files(), to.files());
        return new Difference(from.release(), to.release(), changes);
    }

    private void removed(String name, ResourceDefinition resource) {
        boolean onlyRead = !resource.operations().isEmpty()
                && resource.operations().stream().allMatch(OperationDiff::isReading);
        new Row(ChangeKind.RESOURCE_REMOVED, at(name), Verdict.RESOURCE_REMOVED)
                .usedBy(true, !onlyRead)
                .addTo(changes);
    }

    private void renamed(Pair<ResourceDefinition> pair) {
        new Row(ChangeKind.RESOURCE_RENAMED, at(pair.oldName()), Verdict.RESOURCE_NAMED)
                .values(Optional.of(pair.oldName()), Optional.of(pair.newName()))
                .guessed(true)
                .addTo(changes);
    }

    /** A resource that gains or loses a path gains or loses operations, which say so. */
    private void moved(Pair<ResourceDefinition> pair) {
        ResourceDefinition before = pair.before();
        ResourceDefinition after = pair.after();
        if (!before.path().isEmpty() && !after.path().isEmpty()) {
            moved(pair, before.path(), after.path(), Verdict.RESOURCE_MOVED);
        }
        // A resource with another name has another root element, too.
        if (pair.oldName().equals(pair.newName())) {
            moved(pair, before.element(), after.element(), Verdict.RESOURCE_ROOT);
            if (before.element().equals(after.element())) {
                moved(pair, before.collection(), after.collection(), Verdict.RESOURCE_ROOT);
            }
        }
    }

    private void moved(Pair<ResourceDefinition> pair, String before, String after, Verdict verdict) {
        if (!before.equals(after)) {
            new Row(ChangeKind.RESOURCE_RENAMED, at(pair.oldName()), verdict)
                    .values(Optional.of(before), Optional.of(after))
                    .addTo(changes);
        }
    }

    private void elements(Pair<ResourceDefinition> resource, ElementDiff elementDiff) {
        String name = resource.oldName();
        Pairing<ElementDefinition> elements =
                Pairing.of(all(resource.before()), all(resource.after()), ElementLikeness::of);
        elements.added()
                .forEach((element, after) -> new Row(
                                ChangeKind.ELEMENT_ADDED,
                                at(name, Part.ELEMENT, element),
                                after.required() ? Verdict.ELEMENT_ADDED_REQUIRED : Verdict.ELEMENT_ADDED)
                        .usedBy(after.readable(), after.writable())
                        .addTo(changes));
        elements.removed()
                .forEach((element, before) -> new Row(
                                ChangeKind.ELEMENT_REMOVED, at(name, Part.ELEMENT, element), Verdict.ELEMENT_REMOVED)
                        .usedBy(before.readable(), before.writable())
                        .addTo(changes));
        elements.renamed().forEach(pair -> {
            boolean isMove = ElementLikeness.isMove(pair.oldName(), pair.newName());
            new Row(
                            ChangeKind.ELEMENT_RENAMED,
                            at(name, Part.ELEMENT, pair.oldName()),
                            isMove ? Verdict.ELEMENT_MOVED : Verdict.ELEMENT_RENAMED)
                    .values(Optional.of(pair.oldName()), Optional.of(pair.newName()))
                    .usedBy(pair.before().readable(), pair.before().writable())
                    .guessed(!isMove)
                    .addTo(changes);
        });
        elements.all().forEach(pair -> facts(name, pair, elementDiff));
    }

    private void facts(String resource, Pair<ElementDefinition> pair, ElementDiff elementDiff) {
        if (pair.before().equals(pair.after())) {
            return;
        }
        for (Fact fact : elementDiff.of(pair.before(), pair.after())) {
            boolean isAccess =
                    fact.kind() == ChangeKind.ELEMENT_READ_ONLY || fact.kind() == ChangeKind.ELEMENT_WRITABLE;
            new Row(fact.kind(), at(resource, Part.ELEMENT, pair.oldName()), fact.verdict())
                    .values(fact.before(), fact.after())
                    .usedBy(
                            pair.before().readable()
                                    && (isAccess || pair.after().readable()),
                            isAccess ? pair.before().writable() : pair.after().writable())
                    .addTo(changes);
        }
    }

    /** The standard elements, and the customer's own with the namespace in front. */
    private static SortedMap<String, ElementDefinition> all(ResourceDefinition resource) {
        if (resource.customFields().isEmpty()) {
            return resource.elements();
        }
        SortedMap<String, ElementDefinition> all = new TreeMap<>(resource.elements());
        resource.customFields().forEach((name, field) -> all.putIfAbsent(Part.CUSTOM_FIELDS + name, field));
        return all;
    }

    private void operations(Pairing<ResourceDefinition> resources) {
        OperationDiff diff = new OperationDiff(resources);
        diff.listedElsewhere()
                .forEach((call, owners) -> new Row(
                                ChangeKind.OPERATION_RENAMED,
                                at(owners.get(0), Part.OPERATION, call),
                                Verdict.OPERATION_LISTED_ELSEWHERE)
                        .values(Optional.of(owners.get(0)), Optional.of(owners.get(1)))
                        .addTo(changes));
        for (Pair<ResourceDefinition> pair : resources.all()) {
            if (pair.before().operations().equals(pair.after().operations())) {
                continue;
            }
            Pairing<OperationDefinition> operations = diff.of(pair);
            String name = pair.oldName();
            operations
                    .added()
                    .keySet()
                    .forEach(call ->
                            add(ChangeKind.OPERATION_ADDED, at(name, Part.OPERATION, call), Verdict.OPERATION_ADDED));
            operations
                    .removed()
                    .forEach((call, operation) ->
                            add(ChangeKind.OPERATION_REMOVED, at(name, Part.OPERATION, call), diff.removed(operation)));
            operations
                    .renamed()
                    .forEach(renamed -> new Row(
                                    ChangeKind.OPERATION_RENAMED,
                                    at(name, Part.OPERATION, renamed.oldName()),
                                    diff.removed(renamed.before()))
                            .values(Optional.of(renamed.oldName()), Optional.of(renamed.newName()))
                            .guessed(true)
                            .addTo(changes));
        }
    }

    private void add(ChangeKind kind, Map<Part, String> names, Verdict verdict) {
        new Row(kind, names, verdict).addTo(changes);
    }

    private static Map<Part, String> at(String resource) {
        return Map.of(Part.RESOURCE, resource);
    }

    private static Map<Part, String> at(String resource, Part part, String name) {
        Map<Part, String> names = new LinkedHashMap<>();
        names.put(Part.RESOURCE, resource);
        names.put(part, name);
        return names;
    }
}
