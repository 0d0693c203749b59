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
 * @param whole those that were chosen or are near enough to them, with all their elements
 * @param references those that the others refer to, with their identity only
 */
record Selection(List<ResourceDefinition> whole, List<ResourceDefinition> references) {
    private static final int MOST_SUGGESTIONS = 3;

    Selection {
        whole = List.copyOf(whole);
        references = List.copyOf(references);
    }

    /**
     * @param definition with the chosen elements only
     * @param javaNames of all resources of the definition
     */
    static Selection of(ApiDefinition definition, Choice choice, Names javaNames) {
        if (choice.resources().isEmpty()) {
            return new Selection(List.copyOf(definition.resources().values()), List.of());
        }
        Set<String> whole = withinDepth(definition, chosen(definition, choice.resources(), javaNames), choice.depth());
        List<ResourceDefinition> chosenOnes = named(definition, whole);
        Set<String> pointless = ElementChoice.resources(definition, choice.elements(), javaNames);
        pointless.removeAll(whole);
        if (!pointless.isEmpty()) {
            throw GeneratorDiagnostic.ELEMENTS_OF_REFERENCES.exception(String.join(", ", pointless));
        }
        Set<String> references = new TreeSet<>();
        chosenOnes.forEach(resource -> references.addAll(referencedBy(resource)));
        references.removeAll(whole);
        return new Selection(chosenOnes, named(definition, references));
    }

    private static Set<String> chosen(ApiDefinition definition, Set<String> names, Names javaNames) {
        Set<String> chosen = new TreeSet<>();
        List<String> unknown = new ArrayList<>();
        for (String name : names) {
            find(definition, name, javaNames)
                    .ifPresentOrElse(chosen::add, () -> unknown.add(describe(name, definition)));
        }
        if (!unknown.isEmpty()) {
            throw GeneratorDiagnostic.UNKNOWN_RESOURCES.exception(definition.release(), String.join("; ", unknown));
        }
        return chosen;
    }

    /** The resources that are no more than {@code depth} references away from the chosen ones. */
    private static Set<String> withinDepth(ApiDefinition definition, Set<String> chosen, int depth) {
        Set<String> reached = new TreeSet<>(chosen);
        Set<String> last = chosen;
        for (int step = 0; step < depth && !last.isEmpty(); step++) {
            Set<String> next = new TreeSet<>();
            named(definition, last).forEach(resource -> next.addAll(referencedBy(resource)));
            next.retainAll(definition.resources().keySet());
            next.removeAll(reached);
            reached.addAll(next);
            last = next;
        }
        return reached;
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

    static Optional<String> find(ApiDefinition definition, String name, Names javaNames) {
        if (definition.resources().containsKey(name)) {
            return Optional.of(name);
        }
        return javaNames.textOf(name);
    }
}
