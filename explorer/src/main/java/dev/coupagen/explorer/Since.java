package dev.coupagen.explorer;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Since which release something is there without a break. */
final class Since {
    private final List<ApiDefinition> releases;

    /** @param earlier the oldest first */
    Since(List<ApiDefinition> earlier, ApiDefinition shown) {
        releases = new ArrayList<>(earlier);
        releases.add(shown);
    }

    /** The release that brought a resource; empty if all have it. */
    String resource(String name) {
        return since(release -> release.resources().containsKey(name));
    }

    /** The release that brought an element; empty if all have it. */
    String element(String resource, String name) {
        return since(release -> {
            ResourceDefinition known = release.resources().get(resource);
            return known != null && known.elements().containsKey(name);
        });
    }

    private String since(Predicate<ApiDefinition> has) {
        int first = releases.size();
        while (first > 0 && has.test(releases.get(first - 1))) {
            first--;
        }
        return first == 0 || first == releases.size() ? "" : releases.get(first).release();
    }
}
