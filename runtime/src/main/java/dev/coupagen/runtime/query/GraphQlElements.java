package dev.coupagen.runtime.query;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.model.Schema;
import dev.coupagen.runtime.model.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives what a GraphQL reply holds the names and the form that REST has: dashes for capitals, and custom fields as an
 * object by name.
 */
final class GraphQlElements {
    private static final String TYPE = "__typename";
    private static final String NAME = "name";
    private static final String VALUE = "value";

    private final Map<Schema, Map<String, Slot>> slots = new HashMap<>();

    private GraphQlElements() {}

    /** The record with the names of elements. */
    static RawValue elements(RawValue record, Schema schema) {
        return new GraphQlElements().value(record, schema);
    }

    private RawValue value(RawValue value, @Nullable Schema schema) {
        if (value instanceof RawValue.Array array) {
            return new RawValue.Array(
                    array.items().stream().map(item -> value(item, schema)).toList(), "");
        }
        return value instanceof RawValue.Struct struct ? record(struct, schema) : value;
    }

    private RawValue record(RawValue.Struct struct, @Nullable Schema schema) {
        List<RawValue.Member> members = new ArrayList<>();
        for (RawValue.Member member : struct.members()) {
            if (!member.name().equals(TYPE)) {
                members.add(member(member, schema == null ? null : slot(schema, member.name())));
            }
        }
        return RawValue.Struct.of(members);
    }

    private RawValue.Member member(RawValue.Member member, @Nullable Slot slot) {
        if (slot == null) {
            String element = dashed(member.name());
            RawValue value =
                    element.equals(Schema.CUSTOM_FIELDS) ? customFields(member.value()) : value(member.value(), null);
            return new RawValue.Member(element, value);
        }
        RawValue value = switch (slot.valueKind()) {
            case CUSTOM_FIELDS -> customFields(member.value());
            case REFERENCE -> value(member.value(), slot.mapper().schema());
            default -> member.value();
        };
        return new RawValue.Member(slot.element(), value);
    }

    /** Custom fields come as a list of objects with a name and a value each; an object by name is taken as well. */
    private RawValue customFields(RawValue value) {
        List<RawValue.Member> fields = new ArrayList<>();
        if (value instanceof RawValue.Array array) {
            for (RawValue item : array.items()) {
                item.member(NAME)
                        .flatMap(RawValue::asText)
                        .ifPresent(name -> fields.add(new RawValue.Member(dashed(name), fieldValue(item))));
            }
        } else if (value instanceof RawValue.Struct struct) {
            struct.members().stream()
                    .filter(member -> !member.name().equals(TYPE))
                    .forEach(member ->
                            fields.add(new RawValue.Member(dashed(member.name()), fieldValue(member.value()))));
        } else {
            return value;
        }
        return RawValue.Struct.of(fields);
    }

    private RawValue fieldValue(RawValue field) {
        return field.member(VALUE).orElseGet(() -> value(field, null));
    }

    private @Nullable Slot slot(Schema schema, String name) {
        return slots.computeIfAbsent(schema, GraphQlElements::slotsOf).get(name);
    }

    private static Map<String, Slot> slotsOf(Schema schema) {
        Map<String, Slot> byName = new HashMap<>();
        for (int i = 0; i < schema.size(); i++) {
            if (!schema.slot(i).isCustom()) {
                byName.putIfAbsent(GraphQlNames.camelCase(schema.slot(i).element()), schema.slot(i));
            }
        }
        return byName;
    }

    /** {@code invoiceNumber} as {@code invoice-number}. */
    private static String dashed(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
