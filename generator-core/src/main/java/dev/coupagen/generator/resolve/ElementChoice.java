package dev.coupagen.generator.resolve;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.generator.diagnostics.GeneratorDiagnostic;
import dev.coupagen.generator.naming.Names;
import dev.coupagen.names.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Leaves of a definition the elements that were chosen. The id stays, because nothing can be updated without it. */
final class ElementChoice {
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]");

    private final ApiDefinition definition;
    private final Names javaNames;
    private final List<String> unknown = new ArrayList<>();
    /** The names of the chosen elements, by resource. */
    private final Map<String, Set<String>> chosen = new TreeMap<>();

    private ElementChoice(ApiDefinition definition, Names javaNames) {
        this.definition = definition;
        this.javaNames = javaNames;
    }

    /**
     * The definition with the chosen elements only.
     *
     * @param entries such as {@code InvoiceHeader.invoice-number}, as Coupa or as Java spells both names
     * @param javaNames of all resources
     */
    static ApiDefinition restrict(ApiDefinition definition, Set<String> entries, Names javaNames) {
        if (entries.isEmpty()) {
            return definition;
        }
        ElementChoice choice = new ElementChoice(definition, javaNames);
        entries.forEach(choice::add);
        if (!choice.unknown.isEmpty()) {
            throw GeneratorDiagnostic.UNKNOWN_ELEMENTS.exception(
                    definition.release(), String.join("; ", choice.unknown));
        }
        SortedMap<String, ResourceDefinition> resources = new TreeMap<>(definition.resources());
        choice.chosen.forEach((name, elements) ->
                resources.computeIfPresent(name, (key, resource) -> restricted(resource, elements)));
        return definition.withResources(resources);
    }

    /** The names of the resources that the entries name elements of. */
    static Set<String> resources(ApiDefinition definition, Set<String> entries, Names javaNames) {
        Set<String> names = new TreeSet<>();
        entries.forEach(entry ->
                Selection.find(definition, resourceOf(entry), javaNames).ifPresent(names::add));
        return names;
    }

    private void add(String entry) {
        Optional<ResourceDefinition> resource = Selection.find(definition, resourceOf(entry), javaNames)
                .flatMap(name -> Optional.ofNullable(definition.resources().get(name)));
        if (resource.isEmpty()) {
            unknown.add(entry
                    + NearestName.hint(resourceOf(entry), definition.resources().keySet()));
            return;
        }
        String wanted =
                entry.substring(Math.min(entry.length(), resourceOf(entry).length() + 1));
        List<String> all = Stream.of(resource.get().elements(), resource.get().customFields())
                .flatMap(elements -> elements.keySet().stream())
                .toList();
        List<String> found = all.contains(wanted)
                ? List.of(wanted)
                : all.stream().filter(name -> fold(name).equals(fold(wanted))).toList();
        if (found.isEmpty()) {
            unknown.add(entry + NearestName.hint(wanted, all));
        }
        chosen.computeIfAbsent(resource.get().name(), key -> new TreeSet<>()).addAll(found);
    }

    private static ResourceDefinition restricted(ResourceDefinition resource, Set<String> elements) {
        return resource.withElements(only(resource.elements(), elements))
                .withCustomFields(only(resource.customFields(), elements));
    }

    private static SortedMap<String, ElementDefinition> only(
            SortedMap<String, ElementDefinition> elements, Set<String> names) {
        SortedMap<String, ElementDefinition> some = new TreeMap<>(elements);
        some.keySet().removeIf(name -> !names.contains(name) && !name.equals("id"));
        return some;
    }

    private static String resourceOf(String entry) {
        int dot = entry.indexOf('.');
        return dot < 0 ? entry : entry.substring(0, dot);
    }

    private static String fold(String name) {
        return SEPARATORS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
