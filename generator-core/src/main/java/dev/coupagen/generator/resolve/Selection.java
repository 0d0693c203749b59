package dev.coupagen.generator.resolve;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementType.Collection;
import dev.coupagen.definitions.ElementType.Reference;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.generator.diagnostics.Diagnostic;
import dev.coupagen.generator.diagnostics.DidYouMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which resources become interfaces.
 *
 * @param whole those that were chosen, with all their elements
 * @param references those that the chosen ones refer to, with their identity only
 */
record Selection(Set<String> whole, Set<String> references) {

    /**
     * @param chosen names of resources, as Coupa or as Java spells them; none means all
     * @param javaNames of all resources of the definition
     */
    static Selection of(ApiDefinition definition, Set<String> chosen, Map<String, String> javaNames) {
        if (chosen.isEmpty()) {
            return new Selection(definition.resources().keySet(), Set.of());
        }
        Set<String> whole = new TreeSet<>();
        List<String> unknown = new ArrayList<>();
        for (String name : new TreeSet<>(chosen)) {
            find(definition, name, javaNames)
                    .ifPresentOrElse(
                            whole::add,
                            () -> unknown.add(DidYouMean.describe(
                                    name, definition.resources().keySet())));
        }
        if (!unknown.isEmpty()) {
            throw Diagnostic.UNKNOWN_RESOURCES.exception(definition.release(), String.join("; ", unknown));
        }
        Set<String> references = new TreeSet<>();
        for (String name : whole) {
            ResourceDefinition resource = definition.resources().get(name);
            Stream.of(resource.elements(), resource.customFields())
                    .flatMap(elements -> elements.values().stream())
                    .map(ElementDefinition::type)
                    .flatMap(type -> referenced(type).stream())
                    .filter(definition.resources()::containsKey)
                    .filter(other -> !whole.contains(other))
                    .forEach(references::add);
        }
        return new Selection(whole, references);
    }

    private static Optional<String> find(ApiDefinition definition, String name, Map<String, String> javaNames) {
        if (definition.resources().containsKey(name)) {
            return Optional.of(name);
        }
        return javaNames.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The resource that a type refers to, if it does. */
    private static Optional<String> referenced(ElementType type) {
        if (type instanceof Collection collection) {
            return referenced(collection.item());
        }
        return type instanceof Reference reference ? Optional.of(reference.resource()) : Optional.empty();
    }
}
