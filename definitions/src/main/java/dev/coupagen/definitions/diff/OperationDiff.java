package dev.coupagen.definitions.diff;

import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.definitions.diff.Pairing.Pair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What changed of the operations. A call is the same if verb and path are, whatever resource lists it. */
final class OperationDiff {
    private final Map<String, Set<String>> before = new TreeMap<>();
    private final Map<String, Set<String>> after = new HashMap<>();
    private final SortedMap<String, List<String>> moved;

    OperationDiff(Pairing<ResourceDefinition> resources) {
        resources.added().forEach((name, resource) -> list(after, name, resource));
        resources.removed().forEach((name, resource) -> list(before, name, resource));
        resources.all().forEach(pair -> {
            list(before, pair.oldName(), pair.before());
            list(after, pair.oldName(), pair.after());
        });
        moved = moved();
    }

    private static void list(Map<String, Set<String>> owners, String name, ResourceDefinition resource) {
        resource.operations()
                .forEach(operation -> owners.computeIfAbsent(operation.call(), call -> new TreeSet<>())
                        .add(name));
    }

    /** The calls that another resource lists instead: the old one and the new one, by their names in the earlier release. */
    SortedMap<String, List<String>> listedElsewhere() {
        return moved;
    }

    private SortedMap<String, List<String>> moved() {
        SortedMap<String, List<String>> found = new TreeMap<>();
        before.forEach((call, owners) -> {
            SortedSet<String> gone = new TreeSet<>(owners);
            SortedSet<String> come = new TreeSet<>(after.getOrDefault(call, Set.of()));
            gone.removeAll(come);
            come.removeAll(owners);
            if (gone.size() == 1 && come.size() == 1) {
                found.put(call, List.of(gone.first(), come.first()));
            }
        });
        return found;
    }

    /** The operations of a resource, without those that are listed elsewhere. */
    Pairing<OperationDefinition> of(Pair<ResourceDefinition> resource) {
        return Pairing.of(
                byCall(resource.oldName(), resource.before()),
                byCall(resource.oldName(), resource.after()),
                OperationDiff::likeness);
    }

    private Map<String, OperationDefinition> byCall(String name, ResourceDefinition resource) {
        Map<String, OperationDefinition> byCall = new TreeMap<>();
        for (OperationDefinition operation : resource.operations()) {
            if (!moved.getOrDefault(operation.call(), List.of()).contains(name)) {
                byCall.put(operation.call(), operation);
            }
        }
        return byCall;
    }

    /** What the end of an operation means; nothing for a call that another resource lists still. */
    Verdict removed(OperationDefinition operation) {
        if (after.containsKey(operation.call())) {
            return Verdict.OPERATION_LISTED_ELSEWHERE;
        }
        return isReading(operation) ? Verdict.READING_REMOVED : Verdict.WRITING_REMOVED;
    }

    /** The same action with the same verb at another path. */
    private static double likeness(
            String oldCall, OperationDefinition before, String newCall, OperationDefinition after) {
        if (!before.verb().equals(after.verb())) {
            return 0;
        }
        double path = NameLikeness.of(before.path(), after.path());
        return before.action().equals(after.action()) ? (1 + path) / 2 : path * 0.5;
    }

    static boolean isReading(OperationDefinition operation) {
        return operation.verb().equals("GET") || operation.verb().equals("HEAD");
    }
}
