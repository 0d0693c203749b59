package dev.coupagen.sources;

import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Finds the path of a resource, such as {@code /invoices}, among those of its operations. */
final class ResourcePath {
    private ResourcePath() {}

    /** The path of the collection that the operations tell of; empty if there are none. */
    static String of(ResourceDefinition resource) {
        Set<String> candidates = new TreeSet<>();
        for (OperationDefinition operation : resource.operations()) {
            addCandidates(operation, candidates);
        }
        return candidates.stream().min(order(resource)).orElse("");
    }

    /** The path up to the record's own id, or the whole path if something is listed or created there. */
    private static void addCandidates(OperationDefinition operation, Set<String> candidates) {
        List<String> segments = PathSegments.of(operation.path());
        int id = segments.indexOf("{id}");
        boolean endsInParameter = !segments.isEmpty() && PathSegments.isParameter(segments.get(segments.size() - 1));
        if (id > 0) {
            candidates.add(PathSegments.join(segments.subList(0, id)));
        } else if (endsInParameter) {
            candidates.add(PathSegments.join(segments.subList(0, segments.size() - 1)));
        } else if (operation.verb().equals("GET") || operation.verb().equals("POST")) {
            candidates.add(PathSegments.join(segments));
        }
    }

    /** The likeliest first: not below another resource, listed, named as the resource, with single records, short. */
    private static Comparator<String> order(ResourceDefinition resource) {
        String named = resource.collection().replace('-', '_');
        return first(path -> !path.contains("{"))
                .thenComparing(first(path -> hasCall(resource, "GET", path)))
                .thenComparing(first(path -> path.substring(1).replace('/', '_').equals(named)))
                .thenComparing(first(path -> hasMembers(resource, path)))
                .thenComparing(first(path -> hasCall(resource, "POST", path)))
                .thenComparing(String::length)
                .thenComparing(Comparator.naturalOrder());
    }

    private static Comparator<String> first(Predicate<String> wanted) {
        return Comparator.comparing(path -> !wanted.test(path));
    }

    private static boolean hasCall(ResourceDefinition resource, String verb, String path) {
        return resource.operations().stream()
                .anyMatch(operation ->
                        operation.verb().equals(verb) && operation.path().equals(path));
    }

    private static boolean hasMembers(ResourceDefinition resource, String path) {
        return resource.operations().stream()
                .anyMatch(operation -> operation.path().startsWith(path + "/{"));
    }
}
