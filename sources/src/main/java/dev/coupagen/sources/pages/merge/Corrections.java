package dev.coupagen.sources.pages.merge;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.ResourceDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Corrects what all sources have wrong, with the file {@code corrections.yaml} that comes with the bundled releases.
 *
 * @param entries in the order of the file
 */
public record Corrections(List<Entry> entries) {
    private static final String FILE = "/dev/coupagen/sources/corrections.yaml";

    /**
     * One line of the file.
     *
     * @param resource the resource's name
     * @param element the element's name
     * @param type the text form of the type it has
     * @param reason why the sources are wrong
     */
    public record Entry(String resource, String element, String type, String reason) {}

    public Corrections {
        entries = List.copyOf(entries);
    }

    public static Corrections bundled() {
        try (InputStream in = Corrections.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The jar of the sources lacks " + FILE);
            }
            return of(new YAMLMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Corrections of(JsonNode file) {
        List<Entry> entries = new ArrayList<>();
        file.properties()
                .forEach(resource -> resource.getValue()
                        .properties()
                        .forEach(element -> entries.add(new Entry(
                                resource.getKey(),
                                element.getKey(),
                                element.getValue().path("type").asString(""),
                                element.getValue().path("reason").asString("")))));
        return new Corrections(entries);
    }

    /** The definition with its elements corrected. */
    ApiDefinition apply(ApiDefinition definition) {
        SortedMap<String, ResourceDefinition> resources = new TreeMap<>(definition.resources());
        for (Entry entry : entries) {
            resources.computeIfPresent(entry.resource(), (name, resource) -> apply(entry, resource));
        }
        return definition.withResources(resources);
    }

    private static ResourceDefinition apply(Entry entry, ResourceDefinition resource) {
        SortedMap<String, ElementDefinition> elements = new TreeMap<>(resource.elements());
        elements.computeIfPresent(
                entry.element(), (name, element) -> element.typed(ElementTypes.parse(entry.type(), element.values())));
        return resource.withElements(elements);
    }
}
