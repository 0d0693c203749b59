package dev.coupagen.sources.customfields.learn;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the resources of a release by the names that payloads show. Underscores count as dashes. */
final class ResourceIndex {
    /** An element that more resources than this have, such as {@code created-at}, tells nothing about a record. */
    private static final int COMMON = 20;

    private static final double FITTING = 0.75;

    private final String release;
    private final Set<String> addressable = new TreeSet<>();
    private final Map<String, Map<String, ElementDefinition>> elements = new TreeMap<>();
    private final Map<String, Integer> occurrences = new HashMap<>();
    private final Map<String, Set<String>> byElement = new HashMap<>();
    private final Map<String, Set<String>> byCollection = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, Set<String>> byEndOfPath = new HashMap<>();

    ResourceIndex(ApiDefinition definition) {
        this.release = definition.release();
        definition.resources().forEach((name, resource) -> {
            Map<String, ElementDefinition> folded = new HashMap<>();
            resource.elements().forEach((element, itsDefinition) -> folded.put(fold(element), itsDefinition));
            elements.put(name, folded);
            if (!resource.path().isEmpty()) {
                addressable.add(name);
            }
            folded.keySet().forEach(element -> occurrences.merge(element, 1, Integer::sum));
            put(byElement, resource.element(), name);
            put(byCollection, resource.collection(), name);
            indexNames(name, resource);
        });
    }

    /** The name as it is compared. */
    static String fold(String name) {
        return name.replace('_', '-');
    }

    String release() {
        return release;
    }

    boolean knows(String resource) {
        return elements.containsKey(resource);
    }

    /** The element of a resource, if the release has it. */
    Optional<ElementDefinition> element(String resource, String name) {
        return Optional.ofNullable(elements.getOrDefault(resource, Map.of()).get(fold(name)));
    }

    /** The resources whose records have this root element. */
    Set<String> withElement(String root) {
        return byElement.getOrDefault(key(root), Set.of());
    }

    /** The resources whose records or lists have this root element. */
    Set<String> withRoot(String root) {
        Set<String> resources = new TreeSet<>(withElement(root));
        resources.addAll(byCollection.getOrDefault(key(root), Set.of()));
        return resources;
    }

    /** The resources with this name, element, collection or path, or else those whose path ends with it, in any case. */
    Set<String> named(String name) {
        String key = key(name);
        return byName.getOrDefault(key, byEndOfPath.getOrDefault(key, Set.of()));
    }

    /** Those of the resources that can be asked for on their own, or all if none can. */
    Set<String> addressable(Set<String> resources) {
        Set<String> found = new TreeSet<>(resources);
        found.removeIf(name -> !addressable.contains(name));
        return found.isEmpty() ? resources : found;
    }

    /** How many of the names are elements of this resource. */
    int known(String resource, Collection<String> names) {
        return (int) names.stream()
                .filter(name -> element(resource, name).isPresent())
                .count();
    }

    /**
     * Whether a record with these elements may be one of the resource: of the elements that tell resources apart, at
     * least half are its own. Elements that no resource has do not count; they are what is looked for.
     */
    boolean isPlausible(String resource, Collection<String> names) {
        List<String> telling = names.stream()
                .filter(name -> occurrences.getOrDefault(fold(name), 0) > 0)
                .filter(name -> occurrences.getOrDefault(fold(name), 0) <= COMMON)
                .toList();
        return telling.size() < 2 || 2 * known(resource, telling) >= telling.size();
    }

    /**
     * The resources that a record with these elements fits best: none if it fits nothing, several if it fits them
     * equally well.
     */
    Set<String> bestFor(Collection<String> names) {
        List<String> somewhere = names.stream()
                .filter(name -> occurrences.containsKey(fold(name)))
                .toList();
        if (somewhere.size() < 2 || 2 * somewhere.size() < names.size()) {
            return Set.of();
        }
        int most = 0;
        Set<String> best = new TreeSet<>();
        for (String resource : elements.keySet()) {
            int known = known(resource, somewhere);
            if (known > most) {
                most = known;
                best.clear();
            }
            if (known == most) {
                best.add(resource);
            }
        }
        return most >= FITTING * somewhere.size() ? addressable(best) : Set.of();
    }

    /** Those of the resources that have at least two thirds of the elements. */
    Set<String> knowingMost(Set<String> resources, Collection<String> names) {
        Set<String> found = new TreeSet<>(resources);
        found.removeIf(resource -> 3 * known(resource, names) < 2 * names.size());
        return found;
    }

    /** Of resources that fit equally well, the one of which the others are kinds, as RemitToAddress is of Address. */
    Set<String> mostGeneral(Set<String> resources) {
        return resources.stream()
                .filter(name -> resources.stream().allMatch(other -> other.endsWith(name)))
                .findAny()
                .map(Set::of)
                .orElse(resources);
    }

    /** What people name files after, whatever the case. */
    private void indexNames(String name, ResourceDefinition resource) {
        put(byName, name, name);
        put(byName, resource.element(), name);
        put(byName, resource.collection(), name);
        String path = resource.path().isEmpty() ? "" : resource.path().substring(1);
        if (path.indexOf('/') < 0) {
            put(byName, path, name);
            put(byName, path.endsWith("s") ? path.substring(0, path.length() - 1) : path, name);
        } else {
            put(byEndOfPath, path.substring(path.lastIndexOf('/') + 1), name);
        }
    }

    private static void put(Map<String, Set<String>> index, String key, String resource) {
        if (!key.isEmpty()) {
            index.computeIfAbsent(key(key), name -> new TreeSet<>()).add(resource);
        }
    }

    private static String key(String name) {
        return fold(name).toLowerCase(Locale.ROOT);
    }
}
