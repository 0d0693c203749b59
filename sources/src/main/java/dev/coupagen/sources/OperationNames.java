package dev.coupagen.sources;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Completes definitions whose operations have verb and path only: gives each resource its path, unless it has one, and
 * each operation a name. Every source ends with this, so that the same call has the same name wherever it comes from.
 */
public final class OperationNames {
    private OperationNames() {}

    /** The same definitions, completed. */
    public static ApiDefinition complete(ApiDefinition definition) {
        SortedMap<String, ResourceDefinition> resources = new TreeMap<>(definition.resources());
        resources.replaceAll((name, resource) -> complete(resource));
        return definition.withResources(resources);
    }

    /** The same definitions; where a merge gave two operations of a resource the same name, all are named again. */
    static ApiDefinition withoutRepetition(ApiDefinition definition) {
        SortedMap<String, ResourceDefinition> resources = new TreeMap<>(definition.resources());
        resources.replaceAll((name, resource) -> repeatsAName(resource) ? complete(resource) : resource);
        return definition.withResources(resources);
    }

    private static boolean repeatsAName(ResourceDefinition resource) {
        Set<String> names = new HashSet<>();
        return resource.operations().stream().anyMatch(operation -> !names.add(operation.action()));
    }

    private static ResourceDefinition complete(ResourceDefinition resource) {
        String path = resource.path().isEmpty() ? ResourcePath.of(resource) : resource.path();
        return resource.withOperations(path, ActionNames.assign(path, resource.operations()));
    }
}
