package dev.coupagen.runtime.query;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Schema;
import dev.coupagen.runtime.model.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives what a GraphQL reply holds the names and the form that REST has: dashes for capitals, and custom fields as an
 * object by name.
 */
final class GraphQlElements {
    private final Map<Schema, Map<String, Slot>> slots = new HashMap<>();

    private GraphQlElements() {}

    /** The record with the names of elements. */
    static RawValue elements(RawValue record, Schema schema) {
        return new GraphQlElements().value(record, schema);
    }

    RawValue value(RawValue value, @Nullable Schema schema) {
        if (value instanceof RawValue.Array array) {
            return new RawValue.Array(
                    array.items().stream().map(item -> value(item, schema)).toList(), "");
        }
        return value instanceof RawValue.Struct struct ? record(struct, schema) : value;
    }

    private RawValue record(RawValue.Struct struct, @Nullable Schema schema) {
        List<RawValue.Member> members = new ArrayList<>();
        for (RawValue.Member member : struct.members()) {
            if (!member.name().equals(GraphQlNames.TYPE)) {
                members.add(member(member, schema));
            }
        }
        return RawValue.Struct.of(members);
    }

    private RawValue.Member member(RawValue.Member member, @Nullable Schema schema) {
        Slot slot = schema == null ? null : slot(schema, member.name());
        String element = slot == null ? GraphQlNames.dashed(member.name()) : slot.element();
        if (element.equals(Schema.CUSTOM_FIELDS)) {
            return new RawValue.Member(element, new GraphQlCustomFields(this, schema).read(member.value()));
        }
        if (slot == null) {
            return new RawValue.Member(element, value(member.value(), null));
        }
        boolean isRecord = slot.valueKind() == Kind.REFERENCE;
        return new RawValue.Member(
                element, isRecord ? value(member.value(), slot.mapper().schema()) : member.value());
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
}
