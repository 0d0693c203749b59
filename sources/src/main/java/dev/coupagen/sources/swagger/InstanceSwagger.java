package dev.coupagen.sources.swagger;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.CustomFieldDefinition;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementType.Collection;
import dev.coupagen.definitions.ElementType.CustomFields;
import dev.coupagen.definitions.ElementType.Reference;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.diagnostics.CoupagenException;
import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Reads from a Swagger file that an instance publishes of itself which fields it has beyond a release. */
public final class InstanceSwagger {
    private static final String CUSTOM_FIELDS = "custom-fields";

    private final ApiDefinition release;
    private final Notices notices;
    private final JsonNode definitions;
    private final List<CustomFieldDefinition> fields = new ArrayList<>();

    private InstanceSwagger(ApiDefinition release, Notices notices, JsonNode definitions) {
        this.release = release;
        this.notices = notices;
        this.definitions = definitions;
    }

    /**
     * What a file tells.
     *
     * @param resources of the release that it has
     * @param fields that the release does not have
     */
    public record Found(Set<String> resources, List<CustomFieldDefinition> fields) {
        /** Copies both collections. */
        public Found {
            resources = Set.copyOf(resources);
            fields = List.copyOf(fields);
        }
    }

    /**
     * Reads the content of a file.
     *
     * @param place where it comes from, for messages
     * @throws CoupagenException if it is not valid JSON, or not Swagger 2.0
     */
    public static Found read(String place, byte[] content, ApiDefinition release, Notices notices) {
        ApiDefinition own =
                SwaggerSource.read(place, content, false, irregularity -> {}).definitions();
        JsonNode definitions = JsonTree.read(place, content, irregularity -> {}).path("definitions");
        return new InstanceSwagger(release, notices, definitions).read(own);
    }

    private Found read(ApiDefinition own) {
        Set<String> resources = new HashSet<>();
        own.resources().forEach((name, resource) -> {
            ResourceDefinition published = release.resources().get(name);
            if (published != null) {
                resources.add(name);
                global(name, resource, published);
                namespace(name);
            }
        });
        return new Found(resources, fields);
    }

    private void global(String name, ResourceDefinition resource, ResourceDefinition published) {
        Set<String> known = new HashSet<>();
        published.elements().keySet().forEach(element -> known.add(element.replace('_', '-')));
        known.add(CUSTOM_FIELDS);
        for (ElementDefinition element : resource.elements().values()) {
            if (!known.contains(element.name().replace('_', '-'))) {
                add(name, element.name(), element.type(), true);
            }
        }
    }

    private void namespace(String name) {
        JsonNode customFields = definitions.path(name).path("properties").path(CUSTOM_FIELDS);
        SortedMap<String, JsonNode> properties = new TreeMap<>();
        collect(customFields, properties, 0);
        properties.forEach((field, property) ->
                add(name, field, withValues(PropertyTypes.of(field, property).type(), property), false));
    }

    /** The fields stand there themselves, or in a definition of their own, or in several. */
    private void collect(JsonNode schema, Map<String, JsonNode> properties, int depth) {
        if (depth > 4) {
            return;
        }
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            properties.putIfAbsent(property.getKey(), property.getValue());
        }
        PropertyTypes.target(schema.path("$ref").stringValue(""))
                .ifPresent(target -> collect(definitions.path(target), properties, depth + 1));
        for (JsonNode part : schema.path("allOf")) {
            collect(part, properties, depth + 1);
        }
    }

    private static ElementType withValues(ElementType type, JsonNode property) {
        return ElementTypes.withValues(type, DefinitionsReader.strings(property.path("enum")));
    }

    private void add(String resource, String name, ElementType stated, boolean global) {
        fields.add(new CustomFieldDefinition(resource, name, usable(resource, name, stated), global));
    }

    /** A custom-field file has no word for what is not understood, and none for resources that there are not. */
    private ElementType usable(String resource, String name, ElementType type) {
        if (type instanceof Collection collection) {
            return new Collection(usable(resource, name, collection.item()));
        }
        Optional<String> missing =
                type instanceof Reference reference && !release.resources().containsKey(reference.resource())
                        ? Optional.of(reference.resource())
                        : Optional.empty();
        missing.ifPresent(target ->
                notices.add(SourceDiagnostic.CUSTOM_FIELD_OF_UNKNOWN, resource, name, target, release.release()));
        boolean notUnderstood = type instanceof CustomFields || type.isUnknown();
        return missing.isPresent() || notUnderstood ? ElementTypes.unknown("") : type;
    }
}
