package dev.coupagen.explorer;

import dev.coupagen.definitions.ApiDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Which resources refer to which, by which elements. */
final class Associations {
    private final NavigableMap<String, NavigableMap<String, List<String>>> outgoing = new TreeMap<>();
    private final NavigableMap<String, NavigableMap<String, List<String>>> incoming = new TreeMap<>();
    private final Map<String, Integer> degrees = new HashMap<>();

    Associations(ApiDefinition definition) {
        definition
                .resources()
                .values()
                .forEach(resource -> resource.elements()
                        .values()
                        .forEach(element -> element.type()
                                .target()
                                .filter(target -> definition.resources().containsKey(target))
                                .ifPresent(target -> {
                                    add(outgoing, resource.name(), target, element.name());
                                    add(incoming, target, resource.name(), element.name());
                                })));
        definition
                .resources()
                .keySet()
                .forEach(name -> degrees.put(name, to(name).size() + from(name).size()));
    }

    private static void add(
            NavigableMap<String, NavigableMap<String, List<String>>> map, String key, String other, String element) {
        map.computeIfAbsent(key, name -> new TreeMap<>())
                .computeIfAbsent(other, name -> new ArrayList<>())
                .add(element);
    }

    /** What a resource refers to, with the elements that do. */
    NavigableMap<String, List<String>> to(String resource) {
        return outgoing.getOrDefault(resource, new TreeMap<>());
    }

    /** What refers to a resource, with the elements that do. */
    NavigableMap<String, List<String>> from(String resource) {
        return incoming.getOrDefault(resource, new TreeMap<>());
    }

    /** The neighbours with the most elements between them and the resource, and of equals the less common ones. */
    List<String> nearest(String resource, int most) {
        Map<String, Integer> weights = new HashMap<>();
        to(resource).forEach((other, elements) -> weights.merge(other, 2 * elements.size(), Integer::sum));
        from(resource).forEach((other, elements) -> weights.merge(other, elements.size(), Integer::sum));
        weights.remove(resource);
        return weights.keySet().stream()
                .sorted(Comparator.comparing((String other) -> -weights.getOrDefault(other, 0))
                        .thenComparing(other -> degrees.getOrDefault(other, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    /** The resources with the most neighbours. */
    List<String> mostConnected(int most) {
        return degrees.keySet().stream()
                .sorted(Comparator.comparing((String name) -> -degrees.getOrDefault(name, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> degrees.getOrDefault(name, 0) > 0)
                .limit(most)
                .toList();
    }

    /** How many neighbours a resource has, in both directions. */
    int degree(String resource) {
        return degrees.getOrDefault(resource, 0);
    }
}
