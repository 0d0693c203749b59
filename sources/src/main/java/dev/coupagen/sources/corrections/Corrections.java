package dev.coupagen.sources.corrections;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Corrects what sources have wrong, with the file {@code corrections.yaml} that comes with the bundled releases.
 *
 * @param entries in the order of the file
 */
public record Corrections(List<Entry> entries) {
    private static final String FILE = "/dev/coupagen/sources/corrections.yaml";

    /**
     * One entry of the file.
     *
     * @param resource the resource's name
     * @param element the element's name; where operations or elements are missing, the word for those
     * @param type the text form of the type that the element has; empty for what is missing
     * @param calls the missing operations, such as {@code GET /coupa_pay/statements}
     * @param from the bundled release that describes the resource, whose elements all other sources lack
     * @param swagger whether Swagger files have it wrong too, so that it is corrected when they are imported
     * @param reason why the sources are wrong
     */
    public record Entry(
            String resource,
            String element,
            String type,
            List<String> calls,
            String from,
            boolean swagger,
            String reason) {
        /** Copies the list. */
        public Entry {
            calls = List.copyOf(calls);
        }
    }

    /** Copies the list. */
    public Corrections {
        entries = List.copyOf(entries);
    }

    /** The corrections of the file. */
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

    /** The corrections of what is wrong in Swagger files. */
    public Corrections ofSwagger() {
        return new Corrections(entries.stream().filter(Entry::swagger).toList());
    }

    private static Corrections of(JsonNode file) {
        List<Entry> entries = new ArrayList<>();
        file.properties()
                .forEach(resource -> resource.getValue()
                        .properties()
                        .forEach(element ->
                                entries.add(entry(resource.getKey(), element.getKey(), element.getValue()))));
        return new Corrections(entries);
    }

    private static Entry entry(String resource, String element, JsonNode correction) {
        List<String> calls = new ArrayList<>();
        correction.path("calls").forEach(call -> calls.add(call.asString()));
        return new Entry(
                resource,
                element,
                correction.path("type").asString(""),
                calls,
                correction.path("from").asString(""),
                correction.path("swagger").asBoolean(false),
                correction.path("reason").asString(""));
    }

    /**
     * The definition with what is wrong corrected.
     *
     * @param applied takes each entry that changed something
     */
    public ApiDefinition apply(ApiDefinition definition, Consumer<Entry> applied) {
        SortedMap<String, ResourceDefinition> resources = new TreeMap<>(definition.resources());
        for (Entry entry : entries) {
            resources.computeIfPresent(entry.resource(), (name, resource) -> {
                ResourceDefinition corrected = corrected(entry, resource, resources.keySet());
                if (!corrected.equals(resource)) {
                    applied.accept(entry);
                }
                return corrected;
            });
        }
        return definition.withResources(resources);
    }

    private static ResourceDefinition corrected(Entry entry, ResourceDefinition resource, Set<String> known) {
        if (!entry.from().isEmpty()) {
            return resource.elements().isEmpty() ? withElementsOf(entry, resource, known) : resource;
        }
        return entry.calls().isEmpty() ? withElement(entry, resource) : withCalls(entry, resource);
    }

    /** The elements that another release has, but those that lead to resources of that release alone. */
    private static ResourceDefinition withElementsOf(Entry entry, ResourceDefinition resource, Set<String> known) {
        ResourceDefinition other =
                BundledReleases.load(entry.from()).resources().get(entry.resource());
        SortedMap<String, ElementDefinition> elements = new TreeMap<>(other == null ? Map.of() : other.elements());
        elements.values()
                .removeIf(element -> element.type()
                        .target()
                        .filter(target -> !known.contains(target))
                        .isPresent());
        return resource.withElements(elements);
    }

    private static ResourceDefinition withElement(Entry entry, ResourceDefinition resource) {
        SortedMap<String, ElementDefinition> elements = new TreeMap<>(resource.elements());
        elements.computeIfPresent(
                entry.element(), (name, element) -> element.typed(ElementTypes.parse(entry.type(), element.values())));
        return resource.withElements(elements);
    }

    private static ResourceDefinition withCalls(Entry entry, ResourceDefinition resource) {
        List<OperationDefinition> operations = new ArrayList<>(resource.operations());
        for (String call : entry.calls()) {
            if (operations.stream().noneMatch(operation -> operation.call().equals(call))) {
                int blank = call.indexOf(' ');
                operations.add(new OperationDefinition(
                        call.substring(0, blank), call.substring(blank + 1), "", List.of(), List.of()));
            }
        }
        return resource.withOperations(resource.path(), operations);
    }
}
