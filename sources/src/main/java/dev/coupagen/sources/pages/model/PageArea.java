package dev.coupagen.sources.pages.model;

import dev.coupagen.sources.pages.table.Wording;
import java.util.List;
import java.util.Set;

/**
 * The API that a page belongs to. Resources of the Core API are named as Coupa names them; those of others, which live
 * on other hosts and share names with it, carry the API's name in front: {@code Cso-User}.
 *
 * @param prefix what stands in front of names; empty for the Core API
 */
public record PageArea(String prefix) {
    /** The Core API, whose resources carry no prefix. */
    public static final PageArea CORE = new PageArea("");

    private static final Set<String> NO_NAMES = Set.of("the", "api", "apis", "rest", "graphql", "integrations");

    /** The area by the headings above a page. A page without any is taken for one of the Core API. */
    public static PageArea of(List<String> trail) {
        for (int i = 0; i < trail.size() - 1; i++) {
            List<String> words = List.of(Wording.plain(trail.get(i)).split(" ", -1));
            if (words.contains("api") || words.contains("apis")) {
                List<String> names =
                        words.stream().filter(word -> !NO_NAMES.contains(word)).toList();
                boolean core = names.isEmpty() || names.contains("core");
                return core ? CORE : new PageArea(ResourceTitle.camel(String.join(" ", names)));
            }
        }
        return CORE;
    }

    /** Whether resources of this area may be those of the base release. */
    public boolean isCore() {
        return prefix.isEmpty();
    }

    /** A resource with the prefix of this area: {@code Cso-User}; unchanged in the Core API. */
    public String name(String resource) {
        return isCore() ? resource : prefix + "-" + resource;
    }
}
