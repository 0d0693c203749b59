package dev.coupagen.generator.source.pages;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks things up in the base release that pages are read over. */
final class BaseIndex {
    private static final int FEWEST_USES = 3;

    private final ApiDefinition base;
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byPath = new HashMap<>();
    private final Map<String, Map<String, ElementDefinition>> elements = new HashMap<>();
    /** By an element's name what it is in all resources that have it; empty if they differ. */
    private final Map<String, Optional<ElementType>> usualTypes = new HashMap<>();

    private final Map<String, Integer> uses = new HashMap<>();

    BaseIndex(ApiDefinition base) {
        this.base = base;
        for (ResourceDefinition resource : base.resources().values()) {
            byName.put(Words.fold(resource.name()), resource.name());
            if (!resource.path().isEmpty()) {
                byPath.put(shape(resource.path()), resource.name());
            }
            resource.elements().values().forEach(element -> add(resource.name(), element));
        }
        for (ResourceDefinition resource : base.resources().values()) {
            for (OperationDefinition operation : resource.operations()) {
                if (!operation.path().endsWith("}") && operation.verb().equals("GET")) {
                    byPath.putIfAbsent(shape(operation.path()), resource.name());
                }
            }
        }
    }

    private void add(String resource, ElementDefinition element) {
        String name = Words.fold(element.name());
        elements.computeIfAbsent(resource, key -> new HashMap<>()).put(name, element);
        uses.merge(name, 1, Integer::sum);
        usualTypes.merge(
                name, Optional.of(element.type()), (one, other) -> one.equals(other) ? one : Optional.empty());
    }

    ApiDefinition base() {
        return base;
    }

    /** The resource of this name, however it is written. */
    Optional<String> named(String name) {
        return Optional.ofNullable(byName.get(Words.fold(name)));
    }

    /** The resource that is listed at this path. */
    Optional<String> at(String path) {
        return Optional.ofNullable(byPath.get(shape(path)));
    }

    Optional<ElementDefinition> element(String resource, String name) {
        return Optional.ofNullable(elements.getOrDefault(resource, Map.of()).get(Words.fold(name)));
    }

    /** What an element of this name is wherever the base release has it, if that is often enough to rely on. */
    Optional<ElementType> usualType(String element) {
        String name = Words.fold(element);
        return uses.getOrDefault(name, 0) < FEWEST_USES
                ? Optional.empty()
                : usualTypes.getOrDefault(name, Optional.empty());
    }

    /** How much of both sets of elements is common to both: 1 if they are the same, 0 if nothing is. */
    double likeness(String resource, Set<String> names) {
        Set<String> known = elements.getOrDefault(resource, Map.of()).keySet();
        Set<String> all = new HashSet<>(known);
        all.addAll(names);
        Set<String> common = new HashSet<>(known);
        common.retainAll(names);
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }

    /** Parameters have other names on pages than in Swagger files. */
    private static String shape(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }
}
