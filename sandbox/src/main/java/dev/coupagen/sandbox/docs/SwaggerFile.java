package dev.coupagen.sandbox.docs;

import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementTypes;
import dev.coupagen.definitions.OperationDefinition;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.format.Format;
import dev.coupagen.runtime.json.JsonFormat;
import dev.coupagen.runtime.model.Schema;
import dev.coupagen.sandbox.schema.Catalog;
import dev.coupagen.sandbox.schema.ResourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the definitions that a sandbox serves, custom fields included, as Coupa writes its Swagger 2.0 files. */
public final class SwaggerFile {
    private static final ElementName ITEM = ElementName.item("item");
    private static final Pattern PARAMETER = Pattern.compile("\\{([^{}]*)}");
    private final Catalog catalog;
    private final Format.DocumentWriter out = JsonFormat.INSTANCE.writer();

    private SwaggerFile(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The file.
     *
     * @param host name and port of the instance
     */
    public static byte[] write(Catalog catalog, String host) {
        return new SwaggerFile(catalog).document(host);
    }

    private byte[] document(String host) {
        out.beginRecord(ITEM);
        text("swagger", "2.0");
        begin("info");
        text("title", "Coupa API");
        text("version", catalog.definition().release());
        end("info");
        text("host", host);
        text("basePath", "/api");
        list("schemes", List.of("http"));
        begin("paths");
        paths();
        end("paths");
        begin("definitions");
        for (ResourceType type : catalog.types()) {
            begin(type.name());
            text("type", "object");
            properties(type.definition());
            end(type.name());
        }
        end("definitions");
        out.endRecord(ITEM);
        return out.finish();
    }

    private void paths() {
        SortedMap<String, Map<String, List<Object>>> paths = new TreeMap<>();
        for (ResourceType type : catalog.byImportance()) {
            for (OperationDefinition operation : type.definition().operations()) {
                paths.computeIfAbsent(operation.path(), path -> new TreeMap<>())
                        .putIfAbsent(operation.verb().toLowerCase(Locale.ROOT), List.of(type, operation));
            }
        }
        paths.forEach((path, verbs) -> {
            begin(path);
            verbs.forEach(
                    (verb, found) -> operation(verb, (ResourceType) found.get(0), (OperationDefinition) found.get(1)));
            end(path);
        });
    }

    private void operation(String verb, ResourceType type, OperationDefinition operation) {
        begin(verb);
        list("tags", List.of(type.name()));
        list("produces", List.of("application/xml", "application/json"));
        ElementName parameters = name("parameters");
        out.beginList(parameters);
        Matcher inPath = PARAMETER.matcher(operation.path());
        while (inPath.find()) {
            parameter("path", inPath.group(1), true);
        }
        operation.parameters().forEach(parameter -> parameter("query", parameter, false));
        if (verb.startsWith("p")) {
            out.beginRecord(ITEM);
            text("in", "body");
            text("name", type.name());
            begin("schema");
            text("$ref", "#/definitions/" + type.name());
            end("schema");
            out.endRecord(ITEM);
        }
        out.endList(parameters);
        begin("responses");
        String status = verb.equals("post") ? "201" : "200";
        begin(status);
        text("description", type.name());
        end(status);
        end("responses");
        end(verb);
    }

    private void parameter(String in, String parameter, boolean required) {
        out.beginRecord(ITEM);
        text("in", in);
        text("name", parameter);
        out.bool(name("required"), required);
        text("type", "string");
        out.endRecord(ITEM);
    }

    private void properties(ResourceDefinition resource) {
        begin("properties");
        resource.elements().values().stream()
                .filter(element -> !element.name().equals(Schema.CUSTOM_FIELDS))
                .forEach(this::property);
        if (!resource.customFields().isEmpty()) {
            begin(Schema.CUSTOM_FIELDS);
            text("type", "object");
            begin("properties");
            resource.customFields().values().forEach(this::property);
            end("properties");
            end(Schema.CUSTOM_FIELDS);
        }
        end("properties");
        List<String> required = new ArrayList<>();
        resource.elements().values().stream()
                .filter(ElementDefinition::required)
                .forEach(element -> required.add(element.name()));
        if (!required.isEmpty()) {
            list("required", required);
        }
    }

    private void property(ElementDefinition element) {
        begin(element.name());
        if (element.type().isList()) {
            text("type", "array");
            begin("items");
            type(element.type().single());
            end("items");
        } else {
            type(element.type());
        }
        if (!element.writable()) {
            out.bool(name("readOnly"), true);
        }
        if (!element.values().isEmpty()) {
            list("enum", element.values());
        }
        end(element.name());
    }

    private void type(ElementType type) {
        if (type instanceof ElementType.Reference reference) {
            text("$ref", "#/definitions/" + reference.resource());
        } else if (type instanceof ElementType.CustomFields) {
            text("type", "object");
        } else {
            String format =
                    ElementTypes.text(type instanceof ElementType.Enumeration enumeration ? enumeration.base() : type);
            text("type", swaggerType(format));
            text("format", format);
        }
    }

    private static String swaggerType(String format) {
        if (format.startsWith("integer") || format.startsWith("boolean")) {
            return format.replaceAll("\\(.*", "");
        }
        return format.startsWith("decimal") || format.startsWith("float") ? "number" : "string";
    }

    private void list(String name, List<String> values) {
        ElementName list = name(name);
        out.beginList(list);
        values.forEach(value -> out.text(ITEM, value));
        out.endList(list);
    }

    private void begin(String name) {
        out.beginRecord(name(name));
    }

    private void end(String name) {
        out.endRecord(name(name));
    }

    private void text(String name, String value) {
        out.text(name(name), value);
    }

    private ElementName name(String name) {
        return out.names().of(name);
    }
}
