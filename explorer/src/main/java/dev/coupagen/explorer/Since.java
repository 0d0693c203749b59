package dev.coupagen.explorer;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.definitions.RowType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** The release that brought a flat file; empty if all that state some have it. */
    String file(String name) {
        return sinceOfFiles(release -> release.files().containsKey(name));
    }

    /** The release that brought a row type; empty if all that state flat files have it. */
    String row(String file, String row) {
        return sinceOfFiles(release -> rowOf(release, file, row).isPresent());
    }

    /** The release that brought a column; empty if all that state flat files have it. */
    String column(String file, String row, String column) {
        return sinceOfFiles(release -> rowOf(release, file, row).stream()
                .flatMap(found -> found.columns().stream())
                .anyMatch(found -> found.name().equals(column)));
    }

    private static Optional<RowType> rowOf(ApiDefinition release, String file, String row) {
        return Optional.ofNullable(release.files().get(file)).flatMap(found -> found.row(row));
    }

    /** A release that was imported from Swagger alone does not know of any file. */
    private String sinceOfFiles(Predicate<ApiDefinition> has) {
        List<ApiDefinition> stating =
                releases.stream().filter(release -> !release.files().isEmpty()).toList();
        return since(stating, has);
    }

    private String since(Predicate<ApiDefinition> has) {
        return since(releases, has);
    }

    private static String since(List<ApiDefinition> releases, Predicate<ApiDefinition> has) {
        int first = releases.size();
        while (first > 0 && has.test(releases.get(first - 1))) {
            first--;
        }
        return first == 0 || first == releases.size() ? "" : releases.get(first).release();
    }
}
