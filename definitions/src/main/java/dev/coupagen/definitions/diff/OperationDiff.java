package dev.coupagen.definitions.diff;

import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.definitions.diff.Pairing.Pair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What changed of the operations. A call is the same if verb and path are, whatever resource lists it. */
final class OperationDiff {
    private final SortedMap<String, List<String>> listedElsewhere = new TreeMap<>();

    OperationDiff(Pairing<ResourceDefinition> resources) {
        Map<String, String> owners = new HashMap<>();
        resources.added().values().forEach(resource -> own(owners, resource));
        resources.all().forEach(pair -> own(owners, pair.after()));
        resources.all().forEach(pair -> find(owners, pair.oldName(), pair.newName(), pair.before()));
        resources.removed().forEach((name, resource) -> find(owners, name, name, resource));
    }

    private static void own(Map<String, String> owners, ResourceDefinition resource) {
        resource.operations().forEach(operation -> owners.putIfAbsent(operation.call(), resource.name()));
    }

    private void find(Map<String, String> owners, String oldName, String newName, ResourceDefinition before) {
        for (OperationDefinition operation : before.operations()) {
            String owner = owners.getOrDefault(operation.call(), newName);
            if (!owner.equals(newName)) {
                listedElsewhere.put(operation.call(), List.of(oldName, owner));
            }
        }
    }

    /** The calls that another resource lists now: the old one and the new one. */
    SortedMap<String, List<String>> listedElsewhere() {
        return listedElsewhere;
    }

    /** The operations of a resource, without those that another one lists now or listed before. */
    Pairing<OperationDefinition> of(Pair<ResourceDefinition> resource) {
        return Pairing.of(byCall(resource.before()), byCall(resource.after()), OperationDiff::likeness);
    }

    private Map<String, OperationDefinition> byCall(ResourceDefinition resource) {
        Map<String, OperationDefinition> byCall = new TreeMap<>();
        for (OperationDefinition operation : resource.operations()) {
            if (!listedElsewhere.containsKey(operation.call())) {
                byCall.put(operation.call(), operation);
            }
        }
        return byCall;
    }

    /** The same action with the same verb at another path. */
    private static double likeness(
            String oldCall, OperationDefinition before, String newCall, OperationDefinition after) {
        if (!before.verb().equals(after.verb())) {
            return 0;
        }
        boolean sameAction = !before.action().isEmpty() && before.action().equals(after.action());
        double path = NameLikeness.of(before.path(), after.path());
        return sameAction ? (1 + path) / 2 : path * 0.5;
    }

    static Verdict removed(OperationDefinition operation) {
        return isReading(operation) ? Verdict.READING_REMOVED : Verdict.WRITING_REMOVED;
    }

    static boolean isReading(OperationDefinition operation) {
        return operation.verb().equals("GET") || operation.verb().equals("HEAD");
    }
}
