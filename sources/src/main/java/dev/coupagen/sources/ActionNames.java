package dev.coupagen.sources;

import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.names.Singular;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Gives the operations of a resource short names: {@code list}, {@code show}, {@code create}, {@code update},
 * {@code submit}, {@code list_for_supplier}. Of several that would have the same name the plainest keeps it; the
 * others say how they differ: {@code patch_approve}, {@code bulk_void}.
 */
final class ActionNames {
    private static final Pattern NO_NAME = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 120;
    private static final List<String> VERBS = List.of("GET", "PUT", "POST", "PATCH", "DELETE");

    /**
     * How an operation is called whose path names the resource alone.
     *
     * @param ofMany about the collection
     * @param ofOne about one record
     * @param prefix tells operations apart whose names would be the same
     */
    private record VerbNames(String ofMany, String ofOne, String prefix) {
        private static final Map<String, VerbNames> BY_VERB = Map.of(
                "GET", new VerbNames("list", "show", "get_"),
                "POST", new VerbNames("create", "post", "create_"),
                "PUT", new VerbNames("update_all", "update", "update_"),
                "PATCH", new VerbNames("update_all", "update", "patch_"),
                "DELETE", new VerbNames("delete_all", "delete", "delete_"));

        static VerbNames of(String verb) {
            String lower = verb.toLowerCase(Locale.ROOT);
            return BY_VERB.getOrDefault(verb, new VerbNames(lower, lower, lower + "_"));
        }
    }

    private final List<String> home;
    private final Set<String> putPaths = new HashSet<>();

    private ActionNames(String home) {
        this.home = PathSegments.of(home);
    }

    /** The same operations, each with a name that no other of them has. */
    static List<OperationDefinition> assign(String home, List<OperationDefinition> operations) {
        return new ActionNames(home).assign(operations);
    }

    private List<OperationDefinition> assign(List<OperationDefinition> operations) {
        operations.stream()
                .filter(operation -> operation.verb().equals("PUT"))
                .forEach(operation -> putPaths.add(operation.path()));
        SortedMap<String, List<OperationDefinition>> byName = new TreeMap<>();
        for (OperationDefinition operation : operations) {
            byName.computeIfAbsent(name(operation), key -> new ArrayList<>()).add(operation);
        }
        byName.values().forEach(same -> same.sort(plainestFirst()));
        Map<OperationDefinition, String> names = new HashMap<>();
        Set<String> used = new HashSet<>(byName.keySet());
        byName.forEach((name, same) -> {
            OperationDefinition keeper = same.get(0);
            names.put(keeper, name);
            for (OperationDefinition other : same.subList(1, same.size())) {
                names.put(other, free(name, keeper, other, used));
            }
        });
        return operations.stream()
                .map(operation -> operation.named(names.getOrDefault(operation, "")))
                .toList();
    }

    /** The name is made of what is done, to what, and of what that is a part: {@code approve}, {@code line}, {@code for_order}. */
    private String name(OperationDefinition operation) {
        List<String> segments = PathSegments.of(operation.path());
        int end = end(segments);
        List<String> rest = segments.subList(end, segments.size());
        boolean ofOne = !rest.isEmpty() && PathSegments.isParameter(rest.get(0));
        boolean atHome = startsWith(segments, home);
        boolean isHomes = atHome || end == 0 || segments.get(end - 1).equals(lastOfHome());
        String noun = isHomes ? "" : segments.get(end - 1);
        List<String> words = new ArrayList<>(statics(rest));
        if (words.isEmpty() && !noun.isEmpty() && !ofOne && isChange(operation)) {
            words.add(noun);
        } else {
            if (words.isEmpty()) {
                words.add(usual(operation, ofOne));
            }
            if (!noun.isEmpty()) {
                words.add(operation.verb().equals("GET") && !ofOne ? noun : Singular.of(noun));
            }
        }
        if (!atHome && end > 1) {
            addParents(words, segments.subList(0, end - 1));
        }
        return clean(String.join("_", words), operation.verb());
    }

    /** How many segments lead to the collection that the operation is about. */
    private int end(List<String> segments) {
        if (startsWith(segments, home)) {
            return home.size();
        }
        int same = segments.lastIndexOf(lastOfHome());
        if (same >= 0) {
            return same + 1;
        }
        int id = segments.indexOf("{id}");
        if (id > 0) {
            return id;
        }
        for (int i = segments.size(); i > 0; i--) {
            if (!PathSegments.isParameter(segments.get(i - 1))) {
                return i;
            }
        }
        return 0;
    }

    private String usual(OperationDefinition operation, boolean ofOne) {
        VerbNames names = VerbNames.of(operation.verb());
        String name = ofOne ? names.ofOne() : names.ofMany();
        boolean besidePut = operation.verb().equals("PATCH") && putPaths.contains(operation.path());
        return besidePut ? name.replace("update", "patch") : name;
    }

    private static boolean isChange(OperationDefinition operation) {
        return !operation.verb().equals("GET") && !operation.verb().equals("POST");
    }

    private static void addParents(List<String> words, List<String> parents) {
        List<String> names = new ArrayList<>();
        for (String parent : parents) {
            if (PathSegments.isParameter(parent)) {
                names.add(parent.replaceAll("[{}]|_id}$", ""));
            }
        }
        if (names.isEmpty()) {
            names.addAll(statics(parents));
        }
        words.add("for");
        words.addAll(names);
    }

    /** Of operations with the same name: about one record before many, then by verb and path. */
    private static Comparator<OperationDefinition> plainestFirst() {
        return Comparator.comparing(
                        (OperationDefinition operation) -> !operation.path().contains("{id}"))
                .thenComparing(operation -> VERBS.indexOf(operation.verb()))
                .thenComparing(OperationDefinition::path);
    }

    private static boolean isAboutOne(OperationDefinition operation) {
        return operation.path().contains("{id}");
    }

    private static String free(String name, OperationDefinition keeper, OperationDefinition other, Set<String> used) {
        String byVerb = VerbNames.of(other.verb()).prefix() + name;
        List<String> candidates = new ArrayList<>(List.of(byVerb, "bulk_" + name));
        if (isAboutOne(keeper) && !isAboutOne(other)) {
            Collections.reverse(candidates);
        }
        for (String candidate : candidates) {
            if (used.add(candidate)) {
                return candidate;
            }
        }
        int number = 2;
        while (!used.add(name + "_" + number)) {
            number++;
        }
        return name + "_" + number;
    }

    private static boolean startsWith(List<String> segments, List<String> home) {
        return segments.size() >= home.size()
                && segments.subList(0, home.size()).equals(home);
    }

    private String lastOfHome() {
        return home.isEmpty() ? "" : home.get(home.size() - 1);
    }

    private static List<String> statics(List<String> segments) {
        return segments.stream()
                .filter(segment -> !PathSegments.isParameter(segment))
                .toList();
    }

    /** Lower case, digits and underscores, whatever the path holds. */
    private static String clean(String name, String verb) {
        String lower = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        String words =
                NO_NAME.matcher(lower.toLowerCase(Locale.ROOT)).replaceAll("_").replaceAll("^_|_$", "");
        return words.isEmpty() ? verb.toLowerCase(Locale.ROOT) : words;
    }
}
