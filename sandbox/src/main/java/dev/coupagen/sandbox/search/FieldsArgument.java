package dev.coupagen.sandbox.search;

import dev.coupagen.names.NearestName;
import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.json.JsonFormat;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code fields=["id",{"invoice_lines":["id"]},{"custom_fields":{}}]}. */
final class FieldsArgument {
    private final Map<Field, Selection> chosen = new LinkedHashMap<>();
    private boolean customFields;

    private FieldsArgument() {}

    static Selection read(ResourceType type, String json) {
        try (ElementReader reader = JsonFormat.INSTANCE.reader(json, Limits.DEFAULT)) {
            RawValue value = reader.raw();
            reader.finish();
            return list(type, value);
        } catch (MappingException e) {
            throw new ArgumentException("'fields' is not valid JSON: " + e.getMessage());
        }
    }

    private static Selection list(ResourceType type, RawValue value) {
        if (value instanceof RawValue.Struct struct && struct.isEmpty()) {
            return Selection.WHOLE;
        }
        if (!(value instanceof RawValue.Array array)) {
            throw new ArgumentException("'fields' holds " + value
                    + " where a list is expected, such as [\"id\",{\"supplier\":[\"name\"]}].");
        }
        FieldsArgument fields = new FieldsArgument();
        for (RawValue item : array.items()) {
            if (item instanceof RawValue.Struct struct) {
                struct.members().forEach(member -> fields.nested(type, member));
            } else {
                fields.own(type, item.asText().orElse(""));
            }
        }
        return new Selection.Fields(fields.chosen, fields.customFields);
    }

    private void own(ResourceType type, String name) {
        Field field = field(type, name);
        if (field.kind() == Kind.CUSTOM_FIELDS) {
            customFields = true;
        } else {
            add(field, Selection.REFERRED);
        }
    }

    private void nested(ResourceType type, RawValue.Member member) {
        Field field = field(type, member.name());
        if (field.kind() == Kind.CUSTOM_FIELDS) {
            customFields = true;
        } else if (field.isRecord()) {
            add(field, list(field.recordType(), member.value()));
        } else {
            throw new ArgumentException(
                    "'fields' asks for elements of '" + member.name() + "' of " + type + ", which has none.");
        }
    }

    /** The same association may be named twice: all that is asked for is sent. */
    private void add(Field field, Selection selection) {
        chosen.merge(field, selection, FieldsArgument::joined);
    }

    private static Selection joined(Selection one, Selection other) {
        if (one instanceof Selection.Fields first && other instanceof Selection.Fields second) {
            Map<Field, Selection> all = new LinkedHashMap<>(first.chosen());
            second.chosen().forEach((field, selection) -> all.merge(field, selection, FieldsArgument::joined));
            return new Selection.Fields(all, first.customFields() || second.customFields());
        }
        return one instanceof Selection.Fields ? other : one;
    }

    private static Field field(ResourceType type, String name) {
        return type.field(name).orElseThrow(() -> {
            List<String> names = type.fields().stream().map(Field::name).toList();
            return new ArgumentException(
                    "'fields' names '" + name + "', which " + type + " does not have." + NearestName.hint(name, names));
        });
    }
}
