package dev.coupagen.sandbox.schema;

import dev.coupagen.definitions.ApiDefinition;
import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.definitions.ScalarKind;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the types of a release from its definitions. */
final class CatalogBuilder {
    private static final Pattern SCALE = Pattern.compile("\\((\\d+),(\\d+)\\)");
    private static final String VIEW = "Simple";

    private final ApiDefinition definition;
    private final Map<String, ResourceType> types = new TreeMap<>();

    CatalogBuilder(ApiDefinition definition) {
        this.definition = definition;
    }

    Catalog build() {
        int number = 0;
        for (ResourceDefinition resource : definition.resources().values()) {
            // Views follow what they show in the order of names.
            ResourceType storage = resource.name().endsWith(VIEW)
                    ? types.get(resource.name().substring(0, resource.name().length() - VIEW.length()))
                    : null;
            types.put(resource.name(), new ResourceType(resource, number++, storage));
        }
        types.values().stream().filter(type -> type.storage() == type).forEach(this::addFields);
        types.values().stream().filter(type -> type.storage() != type).forEach(CatalogBuilder::addFieldsOfView);
        return new Catalog(definition, types);
    }

    private void addFields(ResourceType type) {
        ResourceDefinition resource = type.definition();
        for (ElementDefinition element : resource.elements().values()) {
            type.add(field(type.fields().size(), element, false));
        }
        for (ElementDefinition element : resource.customFields().values()) {
            type.add(field(type.fields().size(), element, true));
        }
        if (!type.path().isEmpty() && !type.hasId()) {
            // Whatever has an address has an id, also where no source mentions it.
            Field.Flags flags = new Field.Flags(false, false, true, false, false);
            type.add(
                    new Field(type.fields().size(), "id", Kind.INTEGER, false, null, flags, List.of(), Field.Size.ANY));
        }
        if (type.field(Schema.CUSTOM_FIELDS).isEmpty()) {
            Field.Flags flags = new Field.Flags(false, false, true, true, false);
            type.add(new Field(
                    type.fields().size(),
                    Schema.CUSTOM_FIELDS,
                    Kind.CUSTOM_FIELDS,
                    false,
                    null,
                    flags,
                    List.of(),
                    Field.Size.ANY));
        }
    }

    private static void addFieldsOfView(ResourceType view) {
        for (String name : view.definition().elements().keySet()) {
            view.storage().field(name).ifPresent(view::add);
        }
    }

    private Field field(int index, ElementDefinition element, boolean custom) {
        ElementType single = element.type().single();
        Kind kind = kind(single);
        ResourceType target = single.target().map(types::get).orElse(null);
        if ((kind == Kind.REFERENCE && target == null)
                || (kind == Kind.CUSTOM_FIELDS && element.type().isList())) {
            kind = Kind.RAW;
        }
        Field.Flags flags =
                new Field.Flags(element.required(), element.unique(), element.readable(), element.writable(), custom);
        return new Field(
                index, element.name(), kind, element.type().isList(), target, flags, element.values(), size(single));
    }

    private static Kind kind(ElementType type) {
        if (type instanceof ElementType.Scalar scalar) {
            return scalar(scalar.kind());
        }
        if (type instanceof ElementType.Enumeration enumeration) {
            return scalar(enumeration.base().kind());
        }
        return type instanceof ElementType.Reference ? Kind.REFERENCE : Kind.CUSTOM_FIELDS;
    }

    private static Kind scalar(ScalarKind kind) {
        return switch (kind) {
            case TEXT, TIME -> Kind.TEXT;
            case INTEGER -> Kind.INTEGER;
            case DECIMAL -> Kind.DECIMAL;
            case BOOLEAN -> Kind.BOOLEAN;
            case DATE -> Kind.DATE;
            case DATETIME -> Kind.DATETIME;
            case UNKNOWN -> Kind.RAW;
        };
    }

    private static Field.Size size(ElementType type) {
        ElementType.@Nullable Scalar scalar = type instanceof ElementType.Enumeration enumeration
                ? enumeration.base()
                : type instanceof ElementType.Scalar plain ? plain : null;
        if (scalar == null) {
            return Field.Size.ANY;
        }
        Matcher scale = SCALE.matcher(scalar.text());
        boolean hasScale = scalar.kind() == ScalarKind.DECIMAL && scale.find();
        return new Field.Size(scalar.size().orElse(0), hasScale ? Integer.parseInt(scale.group(2)) : -1);
    }
}
