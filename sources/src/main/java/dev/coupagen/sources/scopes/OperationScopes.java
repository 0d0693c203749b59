package dev.coupagen.sources.scopes;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives operations their scopes. An operation belongs to the API that the innermost part of its path stands for. Reading,
 * creating and changing have the actions Index, Show, Create, Update and Destroy; other operations have the action of their
 * name, or else what the API's reading or writing needs. Scopes that a source states itself are kept.
 */
public final class OperationScopes {
    private static final Pattern OPTIONAL = Pattern.compile("\\([^()]*\\)");
    private static final Map<String, String> ON_LIST = Map.of("GET", "index", "POST", "create");
    private static final Map<String, String> ON_RECORD =
            Map.of("GET", "show", "PUT", "update", "PATCH", "update", "DELETE", "destroy");

    private final PermissionTable table;

    private OperationScopes(PermissionTable table) {
        this.table = table;
    }

    /** Operations by the permissions that are bundled. */
    public static OperationScopes bundled() {
        return new OperationScopes(PermissionTable.BUNDLED);
    }

    /** The same definitions; operations without scopes have those of the permissions. */
    public ApiDefinition completed(ApiDefinition definition) {
        SortedMap<String, ResourceDefinition> resources = new TreeMap<>(definition.resources());
        resources.replaceAll((name, resource) -> resource.withOperations(
                resource.path(),
                resource.operations().stream().map(this::completed).toList()));
        return definition.withResources(resources);
    }

    private OperationDefinition completed(OperationDefinition operation) {
        return operation.scopes().isEmpty()
                ? new OperationDefinition(
                        operation.verb(),
                        operation.path(),
                        operation.action(),
                        operation.parameters(),
                        scopes(operation.verb(), operation.path()))
                : operation;
    }

    /** The calls whose scopes neither their source nor the permissions tell, in the form {@code GET /workers}. */
    public List<String> open(ApiDefinition definition) {
        return operations(definition)
                .filter(operation -> completed(operation).scopes().isEmpty())
                .map(OperationDefinition::call)
                .toList();
    }

    /** The calls whose own scopes and the permissions have nothing in common. */
    public List<String> contradictions(ApiDefinition definition) {
        return operations(definition)
                .filter(operation -> !operation.scopes().isEmpty())
                .filter(operation -> {
                    List<String> found = scopes(operation.verb(), operation.path());
                    return !found.isEmpty() && found.stream().noneMatch(operation.scopes()::contains);
                })
                .map(operation ->
                        operation.call() + " " + operation.scopes() + " " + scopes(operation.verb(), operation.path()))
                .toList();
    }

    private static Stream<OperationDefinition> operations(ApiDefinition definition) {
        return definition.resources().values().stream().flatMap(resource -> resource.operations().stream());
    }

    /** The scopes of which a call needs one, sorted; empty if they are not known. */
    List<String> scopes(String verb, String path) {
        List<String> segments = Stream.of(OPTIONAL.matcher(path).replaceAll("").split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .toList();
        for (int end = segments.size(); end > 0; end--) {
            if (isParameter(segments.get(end - 1))) {
                continue;
            }
            List<String> tail = segments.subList(end, segments.size());
            List<String> found = controllers(segments.subList(0, end)).stream()
                    .map(table::of)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(permissions -> scopes(verb, tail, permissions))
                    .orElse(List.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The names of the last part, the most special first: {@code asn/headers}, or that of a nested part, or of any. */
    private static List<String> controllers(List<String> segments) {
        List<String> names =
                segments.stream().filter(segment -> !isParameter(segment)).toList();
        String last = names.get(names.size() - 1);
        return names.size() == 1 ? List.of(last) : List.of(names.get(names.size() - 2) + "/" + last, "*/" + last, last);
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{");
    }

    private static List<String> scopes(String verb, List<String> tail, List<Permission> permissions) {
        String words = String.join(
                "_", tail.stream().filter(segment -> !isParameter(segment)).toList());
        String action = words.isEmpty() ? (tail.isEmpty() ? ON_LIST : ON_RECORD).getOrDefault(verb, "") : words;
        List<String> exact = of(permissions, action);
        return exact.isEmpty() ? byRight(verb, !words.isEmpty(), permissions) : exact;
    }

    private static List<String> byRight(String verb, boolean isAction, List<Permission> permissions) {
        List<String> actions = new ArrayList<>();
        if (verb.equals("GET")) {
            actions.addAll(List.of("index", "show"));
        } else {
            actions.addAll(
                    verb.equals("POST") && !isAction ? List.of("create", "update") : List.of("update", "create"));
        }
        for (String action : actions) {
            List<String> found = of(permissions, action);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return sorted(permissions.stream()
                .map(Permission::scope)
                .filter(scope -> scope.endsWith(".read") == verb.equals("GET")));
    }

    private static List<String> of(List<Permission> permissions, String action) {
        String key = withoutSeparators(action);
        return sorted(permissions.stream()
                .filter(permission -> withoutSeparators(permission.action()).equals(key))
                .map(Permission::scope));
    }

    private static String withoutSeparators(String action) {
        return PermissionTable.key(action).replace("_", "");
    }

    private static List<String> sorted(Stream<String> scopes) {
        return List.copyOf(new ArrayList<>(scopes.collect(Collectors.toCollection(TreeSet::new))));
    }
}
