package dev.coupagen.definitions;

import dev.coupagen.names.RootNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Merges definitions. Where they contradict each other, one is taken and the conflict is returned. */
public final class Definitions {
    private Definitions() {}

    /**
     * Two statements about the same thing.
     *
     * @param resource the resource's name
     * @param element the element's name; empty if it is about the resource itself
     * @param taken what the merge holds now
     * @param left what it does not hold, or an empty text if one side is silent
     */
    public record Conflict(String resource, String element, String taken, String left) {}

    /**
     * What a merge gives.
     *
     * @param definition all resources, elements and operations of all sides
     * @param conflicts in the order of the names
     */
    public record Merged(ApiDefinition definition, List<Conflict> conflicts) {
        /** Copies the conflicts. */
        public Merged {
            conflicts = List.copyOf(conflicts);
        }

        /** The names of the resources with a conflict. */
        public SortedSet<String> conflictingResources() {
            SortedSet<String> names = new TreeSet<>();
            conflicts.forEach(conflict -> names.add(conflict.resource()));
            return names;
        }
    }

    /**
     * Joins the modules of one release, which ought to say the same of what they share: an element that only some of
     * them have is a conflict too. The first statement is taken.
     */
    public static Merged union(String release, List<ApiDefinition> modules) {
        return merge(release, modules, Rule.UNION);
    }

    /**
     * Lays later definitions over earlier ones: what a later one states is taken, what it does not mention stays.
     * A later statement that contradicts an earlier one is a conflict; an addition is not.
     */
    public static Merged overlay(String release, List<ApiDefinition> layers) {
        return merge(release, layers, Rule.OVERLAY);
    }

    private enum Rule {
        UNION,
        OVERLAY
    }

    private static Merged merge(String release, List<ApiDefinition> sides, Rule rule) {
        SortedMap<String, List<ResourceDefinition>> byName = new TreeMap<>();
        for (ApiDefinition side : sides) {
            side.resources()
                    .forEach((name, resource) -> byName.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(resource));
        }
        SortedMap<String, ResourceDefinition> resources = new TreeMap<>();
        List<Conflict> conflicts = new ArrayList<>();
        byName.forEach((name, same) -> resources.put(name, new ResourceMerge(rule, same).merge(conflicts)));
        return new Merged(
                new ApiDefinition(release, resources, FileMerge.merge(sides, rule == Rule.OVERLAY)), conflicts);
    }

    /** The merge of the definitions of one resource. */
    private static final class ResourceMerge {
        private final Rule rule;
        private final List<ResourceDefinition> sides;
        private final SortedMap<String, Conflict> conflicts = new TreeMap<>();

        ResourceMerge(Rule rule, List<ResourceDefinition> sides) {
            this.rule = rule;
            this.sides = sides;
        }

        ResourceDefinition merge(List<Conflict> found) {
            ResourceDefinition first = sides.get(0);
            if (sides.size() == 1) {
                return first;
            }
            SortedMap<String, ElementDefinition> elements = new TreeMap<>(first.elements());
            Map<String, OperationDefinition> operations = new LinkedHashMap<>();
            first.operations().forEach(operation -> operations.put(operation.call(), operation));
            ResourceDefinition roots = first;
            for (ResourceDefinition side : sides.subList(1, sides.size())) {
                addElements(elements, side);
                side.operations().forEach(operation -> operations.merge(operation.call(), operation, this::join));
                roots = prefer(roots, side);
            }
            found.addAll(conflicts.values());
            return new ResourceDefinition(
                    first.name(),
                    roots.element(),
                    roots.collection(),
                    roots.path(),
                    elements,
                    List.copyOf(operations.values()),
                    customFields());
        }

        private SortedMap<String, ElementDefinition> customFields() {
            SortedMap<String, ElementDefinition> fields = new TreeMap<>();
            sides.forEach(side -> fields.putAll(side.customFields()));
            return fields;
        }

        private void addElements(SortedMap<String, ElementDefinition> elements, ResourceDefinition side) {
            if (rule == Rule.UNION) {
                elements.forEach((name, element) -> {
                    if (!side.elements().containsKey(name)) {
                        conflict(name, facts(element), "absent");
                    }
                });
            }
            side.elements().forEach((name, element) -> {
                ElementDefinition known = elements.get(name);
                if (known == null && rule == Rule.UNION) {
                    conflict(name, facts(element), "absent");
                }
                elements.put(name, known == null ? element : join(known, element));
            });
        }

        private ElementDefinition join(ElementDefinition earlier, ElementDefinition later) {
            if (earlier.equals(later)) {
                return earlier;
            }
            ElementDefinition taken = rule == Rule.UNION ? earlier : later;
            ElementDefinition left = rule == Rule.UNION ? later : earlier;
            if (!taken.statesTheSameAs(left)) {
                conflict(taken.name(), facts(taken), facts(left));
            }
            String description = taken.description().isEmpty() ? left.description() : taken.description();
            return taken.seenIn(left.sources()).described(description);
        }

        private OperationDefinition join(OperationDefinition earlier, OperationDefinition later) {
            return rule == Rule.UNION ? earlier.joinedWith(later) : later.joinedWith(earlier);
        }

        /** Names and paths that are stated, rather than derived from the resource's name, win. */
        private ResourceDefinition prefer(ResourceDefinition earlier, ResourceDefinition later) {
            ResourceDefinition first = rule == Rule.UNION ? earlier : later;
            ResourceDefinition second = rule == Rule.UNION ? later : earlier;
            String derived = RootNames.element(first.name());
            String element = first.element().equals(derived) ? second.element() : first.element();
            String collection =
                    first.collection().equals(RootNames.collection(element)) ? second.collection() : first.collection();
            String path = first.path().isEmpty() ? second.path() : first.path();
            return new ResourceDefinition(
                    first.name(), element, collection, path, first.elements(), first.operations());
        }

        private static String facts(ElementDefinition element) {
            return DefinitionWriter.text(element.described(""));
        }

        private void conflict(String element, String taken, String left) {
            conflicts.putIfAbsent(element, new Conflict(sides.get(0).name(), element, taken, left));
        }
    }
}
