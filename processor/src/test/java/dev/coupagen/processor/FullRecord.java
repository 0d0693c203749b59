package dev.coupagen.processor;

import dev.coupagen.runtime.OpenEnumeration;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Schema;
import dev.coupagen.runtime.model.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The JSON of a record that has every element of its schema, written as a mapper writes it. */
final class FullRecord {
    private FullRecord() {}

    /** A record of all elements with records in it that have all their elements but records and lists. */
    static String json(Schema schema) {
        return json(schema, 1);
    }

    private static String json(Schema schema, int depth) {
        List<String> members = new ArrayList<>();
        boolean customWritten = false;
        for (Slot slot : slots(schema)) {
            if (slot.kind() == Kind.CUSTOM_FIELDS) {
                members.add(quoted(slot.element()) + ":" + customFields(schema, depth));
                customWritten = true;
            } else if (!slot.isCustom() && isWritten(slot, depth)) {
                members.add(member(slot, depth));
            }
        }
        if (!customWritten && slots(schema).stream().anyMatch(Slot::isCustom)) {
            throw new IllegalStateException(schema.resource() + " has no place for custom fields.");
        }
        return members.stream().collect(Collectors.joining(",", "{", "}"));
    }

    static List<Slot> slots(Schema schema) {
        return IntStream.range(0, schema.size()).mapToObj(schema::slot).toList();
    }

    private static boolean isWritten(Slot slot, int depth) {
        boolean shallow = slot.kind() != Kind.LIST && slot.kind() != Kind.REFERENCE;
        return depth > 0 || shallow;
    }

    private static String customFields(Schema schema, int depth) {
        return slots(schema).stream()
                .filter(slot -> slot.isCustom() && isWritten(slot, depth))
                .map(slot -> member(slot, depth) + ",")
                .collect(Collectors.joining("", "{", "\"any-other\":\"1\"}"));
    }

    private static String member(Slot slot, int depth) {
        String value = value(slot, depth);
        return quoted(slot.element()) + ":" + (slot.kind() == Kind.LIST ? "[" + value + "," + value + "]" : value);
    }

    private static String value(Slot slot, int depth) {
        return switch (slot.valueKind()) {
            case TEXT -> "\"some text\"";
            case INTEGER -> "7";
            case DECIMAL -> "\"12.50\"";
            case BOOLEAN -> "true";
            case DATE -> "\"2026-02-28\"";
            case DATETIME -> "\"2026-02-28T10:20:30-08:00\"";
            case RAW -> "\"raw\"";
            case ENUMERATION -> quoted(anyValue(slot.enumeration()));
            case REFERENCE -> json(slot.mapper().schema(), depth - 1);
            case LIST, CUSTOM_FIELDS -> throw new IllegalStateException(slot.toString());
        };
    }

    private static String anyValue(OpenEnumeration.Type<?> type) {
        return type.known().isEmpty() ? "strange" : type.known().get(0).value();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
