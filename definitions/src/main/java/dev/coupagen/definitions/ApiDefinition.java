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
    public ApiDefinition {
        resources = Collections.unmodifiableSortedMap(new TreeMap<>(resources));
    }
}
