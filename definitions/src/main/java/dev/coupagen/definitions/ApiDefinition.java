package dev.coupagen.definitions;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything known of one release.
 *
 * @param release its name, such as {@code R39}
 * @param resources by name
 */
public record ApiDefinition(String release, SortedMap<String, ResourceDefinition> resources) {
    /** Copies the map; the copy is sorted by name and cannot be changed. */
    public ApiDefinition {
        resources = Collections.unmodifiableSortedMap(new TreeMap<>(resources));
    }

    /** How many elements the resources have together. */
    public int elementCount() {
        return resources.values().stream()
                .mapToInt(resource -> resource.elements().size())
                .sum();
    }

    /** How many operations the resources have together. */
    public int operationCount() {
        return resources.values().stream()
                .mapToInt(resource -> resource.operations().size())
                .sum();
    }

    /** How many different paths the operations have. */
    public int pathCount() {
        return (int) resources.values().stream()
                .flatMap(resource -> resource.operations().stream())
                .map(OperationDefinition::path)
                .distinct()
                .count();
    }
}
