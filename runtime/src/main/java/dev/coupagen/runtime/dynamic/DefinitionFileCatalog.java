package dev.coupagen.runtime.dynamic;

import dev.coupagen.names.RootNames;
import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.json.JsonFormat;
import dev.coupagen.runtime.model.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The catalogue that a definition file is. It is read here with the runtime's own reader, since users' programs do not carry the
 * definitions of all releases; a test of the processor compares it with what {@code dev.coupagen.definitions} reads.
 */
final class DefinitionFileCatalog implements ElementCatalog {
    private static final String LIST = "[]";
    private static final String REFERENCE = "reference(";
    private static final Pattern SIZES = Pattern.compile("\\(\\d{1,9}(?:,\\d{1,9})?\\)$");
    private static final Map<String, Kind> KINDS = Map.of(
            "string", Kind.TEXT,
            "text", Kind.TEXT,
            "time", Kind.TEXT,
            "integer", Kind.INTEGER,
            "decimal", Kind.DECIMAL,
            "float", Kind.DECIMAL,
            "boolean", Kind.BOOLEAN,
            "date", Kind.DATE,
            "datetime", Kind.DATETIME,
            "custom-fields", Kind.CUSTOM_FIELDS);

    private final Map<String, Resource> resources = new LinkedHashMap<>();

    DefinitionFileCatalog(byte[] file) {
        RawValue content;
        try (ElementReader reader = JsonFormat.INSTANCE.reader(file, Limits.DEFAULT)) {
            content = reader.raw();
            reader.finish();
        }
        for (RawValue.Member resource : members(content, "resources")) {
            resources.put(resource.name(), resource(resource.name(), resource.value()));
        }
    }

    @Override
    public Set<String> resources() {
        return resources.keySet();
    }

    @Override
    public Optional<Resource> resource(String name) {
        return Optional.ofNullable(resources.get(name));
    }

    private static Resource resource(String name, RawValue definition) {
        List<Element> elements = new ArrayList<>();
        for (RawValue.Member element : members(definition, "elements")) {
            elements.add(element(element.name(), element.value(), false));
        }
        for (RawValue.Member field : members(definition, "custom-fields")) {
            elements.add(element(field.name(), field.value(), true));
        }
        String element = text(definition, "element").orElseGet(() -> RootNames.element(name));
        String collection = text(definition, "collection").orElseGet(() -> RootNames.collection(element));
        return new Resource(name, element, collection, text(definition, "path").orElse(""), elements);
    }

    private static Element element(String name, RawValue definition, boolean custom) {
        String type = text(definition, "type").orElse("");
        boolean list = type.endsWith(LIST);
        String item = list ? type.substring(0, type.length() - LIST.length()) : type;
        Kind kind = KINDS.get(SIZES.matcher(item).replaceFirst(""));
        boolean readOnly = text(definition, "writable").filter("false"::equals).isPresent();
        boolean writeOnly = text(definition, "readable").filter("false"::equals).isPresent();
        if (kind != null && !(list && kind == Kind.CUSTOM_FIELDS)) {
            return new Element(name, kind, list, "", readOnly, writeOnly, custom);
        }
        Optional<String> resource = reference(item);
        return new Element(
                name,
                resource.isPresent() ? Kind.REFERENCE : Kind.RAW,
                list,
                resource.orElse(""),
                readOnly,
                writeOnly,
                custom);
    }

    /** The resource that a type names: in the form {@code reference(date)} if it could be read as something else. */
    private static Optional<String> reference(String type) {
        if (type.startsWith(REFERENCE)) {
            return Optional.of(type.substring(REFERENCE.length(), type.length() - 1));
        }
        return Optional.of(type).filter(name -> name.matches("[A-Z][A-Za-z0-9]*([-_][A-Za-z0-9]+)*+"));
    }

    private static List<RawValue.Member> members(RawValue value, String name) {
        return value.member(name).orElse(RawValue.Struct.EMPTY) instanceof RawValue.Struct struct
                ? struct.members()
                : List.of();
    }

    private static Optional<String> text(RawValue value, String name) {
        return value.member(name).flatMap(RawValue::asText);
    }
}
