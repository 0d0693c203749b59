package dev.coupagen.runtime.query;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Schema;
import dev.coupagen.runtime.model.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives the custom fields of one record in a GraphQL reply the form of REST, an object by name. They come as a list of
 * values with a name each, and of records, which do not say of which field they are: there the declared field of that
 * type is taken if there is only one, or else the record is kept under the name of its type.
 */
final class GraphQlCustomFields {
    private static final String NAME = "name";
    private static final String VALUE = "value";

    private final GraphQlElements elements;
    private final @Nullable Schema schema;
    private final Map<String, RawValue> fields = new LinkedHashMap<>();

    GraphQlCustomFields(GraphQlElements elements, @Nullable Schema schema) {
        this.elements = elements;
        this.schema = schema;
    }

    RawValue read(RawValue value) {
        if (value instanceof RawValue.Array array) {
            array.items().forEach(this::item);
        } else if (value instanceof RawValue.Struct struct) {
            struct.members().stream()
                    .filter(member -> !member.name().equals(GraphQlNames.TYPE))
                    .forEach(member -> named(member.name(), member.value()));
        } else {
            return value;
        }
        return RawValue.Struct.of(fields.entrySet().stream()
                .map(field -> new RawValue.Member(field.getKey(), field.getValue()))
                .toList());
    }

    private void item(RawValue item) {
        String type = text(item, GraphQlNames.TYPE).orElse("");
        List<Slot> ofType = slots().filter(slot -> isOfType(slot, type)).toList();
        boolean isValue =
                ofType.isEmpty() && (type.isEmpty() || item.member(VALUE).isPresent());
        Optional<String> name = isValue ? text(item, NAME) : Optional.empty();
        if (ofType.size() == 1) {
            put(ofType.get(0), item);
        } else if (name.isPresent()) {
            named(name.get(), item);
        } else {
            add(GraphQlNames.dashed(type), elements.value(item, null));
        }
    }

    private void named(String name, RawValue field) {
        String wanted = GraphQlNames.camelCase(name);
        slots().filter(slot -> GraphQlNames.camelCase(slot.element()).equals(wanted))
                .findFirst()
                .ifPresentOrElse(
                        slot -> put(slot, field),
                        () -> fields.put(
                                GraphQlNames.dashed(name),
                                field.member(VALUE).orElseGet(() -> elements.value(field, null))));
    }

    private void put(Slot slot, RawValue field) {
        if (slot.valueKind() != Kind.REFERENCE) {
            fields.put(slot.element(), field.member(VALUE).orElse(field));
        } else if (slot.kind() == Kind.LIST && !(field instanceof RawValue.Array)) {
            add(slot.element(), elements.value(field, slot.mapper().schema()));
        } else {
            fields.put(slot.element(), elements.value(field, slot.mapper().schema()));
        }
    }

    /** One more of several values. */
    private void add(String element, RawValue value) {
        List<RawValue> values =
                new ArrayList<>(fields.getOrDefault(element, RawValue.Null.NULL).items());
        values.add(value);
        fields.put(element, new RawValue.Array(values, ""));
    }

    private static boolean isOfType(Slot slot, String type) {
        return slot.valueKind() == Kind.REFERENCE
                && GraphQlNames.typeName(slot.mapper().schema().resource()).equals(type);
    }

    /** The custom fields that the interface declares. */
    private Stream<Slot> slots() {
        Schema known = schema;
        return known == null
                ? Stream.empty()
                : IntStream.range(0, known.size()).mapToObj(known::slot).filter(Slot::isCustom);
    }

    private static Optional<String> text(RawValue value, String member) {
        return value.member(member).flatMap(RawValue::asText);
    }
}
