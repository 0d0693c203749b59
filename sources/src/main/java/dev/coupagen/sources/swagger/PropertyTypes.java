package dev.coupagen.sources.swagger;

import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementType.Collection;
import dev.coupagen.definitions.ElementType.CustomFields;
import dev.coupagen.definitions.ElementType.Reference;
import dev.coupagen.definitions.ElementType.Scalar;
import dev.coupagen.definitions.ElementTypes;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Says what type a property of a definition has.
 *
 * <p>Coupa writes its own column types into {@code format}: {@code string(255)}, {@code decimal(32,4)}, {@code int}
 * beside {@code "type": "string"}. They are more exact than {@code type}. Now and then a sample value stands there
 * ({@code true}, {@code 0.0}), whose type is taken, or the name of a resource ({@code reason_insight_event}), which the
 * release knows; others ({@code USD}, a Ruby hash) say nothing.
 */
final class PropertyTypes {
    private static final String DEFINITIONS = "#/definitions/";
    /** How Ruby prints an object: {@code #<Warnings::WarningMessages:0x00007f1edd37b150>}; the address changes. */
    private static final Pattern RUBY_OBJECT = Pattern.compile("#<(\\w{1,100}(?:::\\w{1,100}){0,10}).*>");

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}\\.\\d{1,9}");

    private PropertyTypes() {}

    /**
     * A type and what was odd about it.
     *
     * @param type the type
     * @param emptyFormat the format that is unknown; empty if there is none of that kind
     */
    record Found(ElementType type, String emptyFormat) {
        Found(ElementType type) {
            this(type, "");
        }
    }

    static Found of(String name, JsonNode property) {
        String reference = property.path("$ref").stringValue("");
        if (!reference.isEmpty()) {
            return new Found(reference(reference));
        }
        String type = property.path("type").stringValue("");
        if (type.equals("array")) {
            return listOf(name, property.path("items"));
        }
        if (name.equals("custom-fields") && !type.equals("string")) {
            return new Found(new CustomFields());
        }
        String format = property.path("format").stringValue("");
        return format.isEmpty() ? new Found(plain(type)) : formatted(type, format.strip());
    }

    /** The name of the definition that a {@code $ref} points to. */
    static Optional<String> target(String reference) {
        if (!reference.startsWith(DEFINITIONS) || reference.length() == DEFINITIONS.length()) {
            return Optional.empty();
        }
        return Optional.of(
                reference.substring(DEFINITIONS.length()).replace("~1", "/").replace("~0", "~"));
    }

    private static ElementType reference(String reference) {
        Optional<String> target = target(reference);
        return target.isPresent() ? new Reference(target.get()) : ElementTypes.unknown(reference);
    }

    private static Found listOf(String name, JsonNode items) {
        if (items.path("type").stringValue("").equals("array")) {
            return new Found(new Collection(ElementTypes.unknown("array")));
        }
        Found item = of(name, items);
        return new Found(new Collection(item.type()), item.emptyFormat());
    }

    private static Found formatted(String type, String format) {
        if (format.equals("[]") || format.equals("array")) {
            return new Found(new Collection(ElementTypes.unknown("")));
        }
        Matcher object = RUBY_OBJECT.matcher(format);
        if (object.matches()) {
            return new Found(ElementTypes.unknown(object.group(1)));
        }
        Optional<Scalar> scalar = ElementTypes.scalar(format).or(() -> ofSample(format));
        if (scalar.isPresent()) {
            return new Found(scalar.get());
        }
        return new Found(plain(type), format);
    }

    /** The type of a sample value: {@code true}, {@code 0.0}. */
    private static Optional<Scalar> ofSample(String format) {
        if (format.equals("true") || format.equals("false")) {
            return ElementTypes.scalar("boolean");
        }
        return DECIMAL.matcher(format).matches() ? ElementTypes.scalar("decimal") : Optional.empty();
    }

    /** The type by {@code type} alone. */
    private static ElementType plain(String type) {
        return switch (type) {
            case "string", "integer", "number", "boolean" ->
                ElementTypes.scalar(type).orElseThrow();
            default -> ElementTypes.unknown(type);
        };
    }
}
