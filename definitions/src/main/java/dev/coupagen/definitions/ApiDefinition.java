package dev.coupagen.definitions;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything known of one release.
 *
 * @param release its name, such as {@code R39}
 * @param resources by name
 * @param files flat files by name
 */
public record ApiDefinition(
        String release, SortedMap<String, ResourceDefinition> resources, SortedMap<String, FileFormat> files) {
    /** Copies the map; the copy is sorted by name and cannot be changed. */
    public ApiDefinition {
        resources = Collections.unmodifiableSortedMap(new TreeMap<>(resources));
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** A release without flat files. */
    public ApiDefinition(String release, SortedMap<String, ResourceDefinition> resources) {
        this(release, resources, Collections.emptySortedMap());
    }

    /** The same release with these resources. */
    public ApiDefinition withResources(SortedMap<String, ResourceDefinition> others) {
        return new ApiDefinition(release, others, files);
    }

    /** The same release with these flat files. */
    public ApiDefinition withFiles(SortedMap<String, FileFormat> others) {
        return new ApiDefinition(release, resources, others);
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
