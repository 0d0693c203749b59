package dev.coupagen.sources.swagger;

import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementDefinition.Source;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementType.Scalar;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.definitions.ScalarKind;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.names.RootNames;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads the {@code definitions} of a Swagger file: resources and their elements, without operations. */
final class DefinitionsReader {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private final String place;
    private final boolean descriptions;
    private final Consumer<Notice> notices;

    DefinitionsReader(String place, boolean descriptions, Consumer<Notice> notices) {
        this.place = place;
        this.descriptions = descriptions;
        this.notices = notices;
    }

    SortedMap<String, ResourceDefinition> read(JsonNode definitions) {
        SortedMap<String, ResourceDefinition> resources = new TreeMap<>();
        for (Map.Entry<String, JsonNode> definition : definitions.properties()) {
            String name = definition.getKey();
            String element = RootNames.element(name);
            resources.put(
                    name,
                    new ResourceDefinition(
                            name,
                            element,
                            RootNames.collection(element),
                            "",
                            elements(name, definition.getValue()),
                            List.of()));
        }
        return resources;
    }

    private SortedMap<String, ElementDefinition> elements(String resource, JsonNode definition) {
        SortedMap<String, ElementDefinition> elements = new TreeMap<>();
        JsonNode properties = definition.path("properties");
        if (!properties.isObject() && !properties.isMissingNode()) {
            notices.accept(Notice.of(SourceDiagnostic.MEMBER_IGNORED, place, "'properties'", resource));
        }
        Set<String> required = new HashSet<>(strings(definition.path("required")));
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            String name = property.getKey();
            elements.put(name, element(resource, name, property.getValue(), required.remove(name)));
        }
        for (String name : new TreeSet<>(required)) {
            notices.accept(Notice.of(SourceDiagnostic.MEMBER_IGNORED, place, "required '" + name + "'", resource));
        }
        return elements;
    }

    private ElementDefinition element(String resource, String name, JsonNode property, boolean required) {
        PropertyTypes.Found found = PropertyTypes.of(name, property);
        // A list, or a number, stays what it is.
        Optional<ElementType> named = found.type() instanceof Scalar scalar && scalar.kind() == ScalarKind.TEXT
                ? SwaggerModule.named(found.emptyFormat())
                : Optional.empty();
        if (!found.emptyFormat().isEmpty() && named.isEmpty()) {
            notices.accept(Notice.of(
                    SourceDiagnostic.FORMAT_UNKNOWN,
                    resource,
                    name,
                    found.emptyFormat(),
                    ElementTypes.text(found.type())));
        }
        List<String> values = values(property);
        ElementType type = ElementTypes.withValues(fitting(resource, name, named.orElse(found.type()), values), values);
        return new ElementDefinition(
                name,
                type,
                required || property.path("required").booleanValue(false),
                false,
                true,
                !property.path("readOnly").booleanValue(false),
                values,
                false,
                Set.of(Source.SWAGGER),
                descriptions ? property.path("description").stringValue("").strip() : "");
    }

    /** Allowed values, of the property or of the items of its list. A blank one says that none is allowed too. */
    private static List<String> values(JsonNode property) {
        List<String> own = strings(property.path("enum"));
        List<String> all = own.isEmpty() ? strings(property.path("items").path("enum")) : own;
        return all.stream().filter(value -> !value.isBlank()).toList();
    }

    /**
     * Rails keeps an enumeration as a number and sends it as a word. The column type is what Swagger tells, so a number
     * whose values are words is actually text.
     */
    private ElementType fitting(String resource, String name, ElementType type, List<String> values) {
        boolean number = type instanceof Scalar scalar
                && (scalar.kind() == ScalarKind.INTEGER || scalar.kind() == ScalarKind.DECIMAL);
        if (!number || values.stream().allMatch(value -> NUMBER.matcher(value).matches())) {
            return type;
        }
        notices.accept(Notice.of(SourceDiagnostic.VALUES_CONTRADICT_TYPE, resource, name, ElementTypes.text(type)));
        return ElementTypes.parse("string");
    }

    /** The texts of a list, each once; anything else gives none. */
    static List<String> strings(JsonNode list) {
        Set<String> strings = new LinkedHashSet<>();
        if (list.isArray()) {
            for (JsonNode item : list) {
                if (item.isString()) {
                    strings.add(item.stringValue());
                }
            }
        }
        return List.copyOf(strings);
    }
}
