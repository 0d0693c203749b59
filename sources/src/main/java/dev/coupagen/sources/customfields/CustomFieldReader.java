package dev.coupagen.sources.customfields;

import dev.coupagen.definitions.CustomFieldDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.names.NearestName;
import dev.coupagen.sources.customfields.CustomFieldFile.Entry;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads a custom-field file token by token, so that each problem can name its line. */
final class CustomFieldReader {
    private static final YAMLFactory YAML = new YAMLFactory();
    private static final List<String> PROPERTIES = List.of("type", "global", "values");
    private static final List<String> TYPES =
            List.of("string", "text", "integer", "decimal", "boolean", "date", "datetime", "time");

    private final String place;
    private final byte[] content;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    CustomFieldReader(String place, byte[] content) {
        this.place = place;
        this.content = content;
    }

    CustomFieldFile read() {
        try (JsonParser yaml = YAML.createParser(ObjectReadContext.empty(), content)) {
            JsonToken first = yaml.nextToken();
            if (first == JsonToken.START_OBJECT) {
                resources(yaml);
            } else if (first != null && first != JsonToken.VALUE_NULL) {
                problem(yaml, "here the name of a resource is expected, such as 'InvoiceHeader:'");
            }
            if (first == JsonToken.START_OBJECT && yaml.nextToken() != null) {
                problem(yaml, "the file ends here, a second document is not read");
            }
        } catch (JacksonException e) {
            problems.add(line(e.getLocation()) + "not valid YAML (" + e.getOriginalMessage() + ")");
        }
        if (!problems.isEmpty()) {
            throw SourceDiagnostic.CUSTOM_FIELDS_WRONG.exception(place, String.join("; ", problems));
        }
        return new CustomFieldFile(place, entries);
    }

    private void resources(JsonParser yaml) {
        while (yaml.nextToken() == JsonToken.PROPERTY_NAME) {
            String resource = yaml.currentName();
            checkNew(yaml, resource, "resource '" + resource + "'");
            JsonToken value = yaml.nextToken();
            if (value == JsonToken.START_OBJECT) {
                fields(yaml, resource);
            } else if (value != JsonToken.VALUE_NULL) {
                problem(yaml, "below '" + resource + "' its fields are expected, each on a line of its own");
                yaml.skipChildren();
            }
        }
    }

    private void fields(JsonParser yaml, String resource) {
        while (yaml.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = yaml.currentName();
            int line = yaml.currentTokenLocation().getLineNr();
            checkNew(yaml, resource + ": " + name, "field '" + name + "' of " + resource);
            Field field = new Field(name);
            JsonToken value = yaml.nextToken();
            if (value == JsonToken.START_OBJECT) {
                properties(yaml, field);
            } else if (value == JsonToken.START_ARRAY) {
                problem(yaml, "field '" + name + "' needs a type, such as string(40), and not a list");
                yaml.skipChildren();
                continue;
            } else {
                field.type = value == JsonToken.VALUE_NULL ? "" : yaml.getString();
            }
            type(line, field)
                    .ifPresent(type -> entries.add(
                            new Entry(new CustomFieldDefinition(resource, name, type, field.global), line)));
        }
    }

    private void properties(JsonParser yaml, Field field) {
        while (yaml.nextToken() == JsonToken.PROPERTY_NAME) {
            String property = yaml.currentName();
            JsonToken value = yaml.nextToken();
            switch (property) {
                case "type" -> field.type = scalar(yaml, value, property);
                case "global" -> field.global = flag(yaml, value, property);
                case "values" -> field.values = list(yaml, value, property);
                default -> {
                    problem(
                            yaml,
                            "'" + property + "' is not one of " + String.join(", ", PROPERTIES) + "."
                                    + hint(property, PROPERTIES));
                    yaml.skipChildren();
                }
            }
        }
    }

    private Optional<ElementType> type(int line, Field field) {
        if (field.type.isBlank()) {
            problems.add("line " + line + ": field '" + field.name + "' needs a type, such as string(40) or User[]");
            return Optional.empty();
        }
        ElementType type = ElementTypes.parse(field.type);
        boolean understood =
                !type.single().isUnknown() || field.type.equals("unknown") || field.type.equals("unknown[]");
        if (!understood) {
            problems.add("line " + line + ": '" + field.type + "' is not a type. Types are " + String.join(", ", TYPES)
                    + " and the names of resources." + hint(field.type.replaceAll("\\(.*", ""), TYPES));
            return Optional.empty();
        }
        return Optional.of(ElementTypes.withValues(type, field.values));
    }

    private static String hint(String given, List<String> known) {
        List<String> closest = NearestName.closest(given, known);
        return closest.isEmpty() ? "" : " Did you mean " + String.join(" or ", closest) + "?";
    }

    private String scalar(JsonParser yaml, JsonToken value, String property) {
        if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
            return yaml.getString();
        }
        problem(yaml, "'" + property + "' needs one value");
        yaml.skipChildren();
        return "";
    }

    private boolean flag(JsonParser yaml, JsonToken value, String property) {
        String text = scalar(yaml, value, property);
        if (!text.equals("true") && !text.equals("false")) {
            problem(yaml, "'" + property + "' is true or false, not '" + text + "'");
        }
        return text.equals("true");
    }

    private List<String> list(JsonParser yaml, JsonToken value, String property) {
        if (value != JsonToken.START_ARRAY) {
            problem(yaml, "'" + property + "' needs a list, such as [low, high]");
            yaml.skipChildren();
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (JsonToken item = yaml.nextToken(); item != JsonToken.END_ARRAY; item = yaml.nextToken()) {
            texts.add(scalar(yaml, item, property));
        }
        return texts;
    }

    private void checkNew(JsonParser yaml, String key, String what) {
        int line = yaml.currentTokenLocation().getLineNr();
        Integer before = seen.putIfAbsent(key, line);
        if (before != null) {
            problem(yaml, what + " is there already, on line " + before + ". Keep one of them");
        }
    }

    private static String line(@Nullable TokenStreamLocation location) {
        return location == null ? "" : "line " + location.getLineNr() + ": ";
    }

    private void problem(JsonParser yaml, String text) {
        problems.add("line " + yaml.currentTokenLocation().getLineNr() + ": " + text);
    }

    /** What has been read of a field so far. */
    private static final class Field {
        private final String name;
        private String type = "";
        private boolean global;
        private List<String> values = List.of();

        Field(String name) {
            this.name = name;
        }
    }
}
