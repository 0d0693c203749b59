package dev.coupagen.generator.resolve;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.generator.diagnostics.GeneratorDiagnostic;
import dev.coupagen.generator.naming.Names;
import dev.coupagen.names.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which resources become interfaces.
 *
 * @param whole those that were chosen, with all their elements
 * @param references those that the chosen ones refer to, with their identity only
 */
record Selection(List<ResourceDefinition> whole, List<ResourceDefinition> references) {
    private static final int MOST_SUGGESTIONS = 3;

    Selection {
        whole = List.copyOf(whole);
        references = List.copyOf(references);
    }

    /**
     * @param chosen names of resources, as Coupa or as Java spells them; none means all
     * @param javaNames of all resources of the definition
     */
    static Selection of(ApiDefinition definition, Set<String> chosen, Names javaNames) {
        if (chosen.isEmpty()) {
            return new Selection(List.copyOf(definition.resources().values()), List.of());
        }
        Set<String> whole = new TreeSet<>();
        List<String> unknown = new ArrayList<>();
        for (String name : new TreeSet<>(chosen)) {
            find(definition, name, javaNames)
                    .ifPresentOrElse(whole::add, () -> unknown.add(describe(name, definition)));
        }
        if (!unknown.isEmpty()) {
            throw GeneratorDiagnostic.UNKNOWN_RESOURCES.exception(definition.release(), String.join("; ", unknown));
        }
        List<ResourceDefinition> chosenOnes = named(definition, whole);
        Set<String> references = new TreeSet<>();
        chosenOnes.forEach(resource -> references.addAll(referencedBy(resource)));
        references.removeAll(whole);
        return new Selection(chosenOnes, named(definition, references));
    }

    private static List<ResourceDefinition> named(ApiDefinition definition, Set<String> names) {
        return definition.resources().values().stream()
                .filter(resource -> names.contains(resource.name()))
                .toList();
    }

    private static Set<String> referencedBy(ResourceDefinition resource) {
        return Stream.of(resource.elements(), resource.customFields())
                .flatMap(elements -> elements.values().stream())
                .flatMap(element -> element.type().target().stream())
                .collect(Collectors.toSet());
    }

    private static String describe(String name, ApiDefinition definition) {
        List<String> closest = Stream.concat(
                        atPathOf(name, definition),
                        NearestName.closest(name, definition.resources().keySet()).stream())
                .distinct()
                .limit(MOST_SUGGESTIONS)
                .toList();
        return closest.isEmpty() ? name : name + " (did you mean " + String.join(" or ", closest) + "?)";
    }

    /** People name what they see in addresses: the resource of /invoices is InvoiceHeader. */
    private static Stream<String> atPathOf(String name, ApiDefinition definition) {
        String path = "/" + name.replaceAll("(?<=[a-z])(?=[A-Z])|-", "_").toLowerCase(Locale.ROOT);
        return definition.resources().values().stream()
                .filter(resource ->
                        resource.path().equals(path) || resource.path().equals(path + "s"))
                .map(ResourceDefinition::name);
    }

    private static Optional<String> find(ApiDefinition definition, String name, Names javaNames) {
        if (definition.resources().containsKey(name)) {
            return Optional.of(name);
        }
        return javaNames.textOf(name);
    }
}
