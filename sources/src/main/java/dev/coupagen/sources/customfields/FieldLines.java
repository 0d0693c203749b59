package dev.coupagen.sources.customfields;

import dev.coupagen.definitions.CustomFieldDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ElementType.Collection;
import dev.coupagen.definitions.ElementType.Enumeration;
import dev.coupagen.definitions.ElementTypes;
import java.util.List;
import java.util.stream.Collectors;

/** The text of one field in a custom-field file. */
final class FieldLines {
    private FieldLines() {}

    /** On a line of its own: {@code cost-owner: User}, without indentation and end of line. */
    static String block(NewField addition) {
        CustomFieldDefinition field = addition.field();
        String comment = addition.comment().isEmpty() ? "" : "  # " + addition.comment();
        return YamlText.name(field.element()) + ": " + (isPlain(field) ? YamlText.type(type(field)) : map(field))
                + comment;
    }

    /** As a member of a map in braces. */
    static String flow(CustomFieldDefinition field) {
        return YamlText.name(field.element()) + ": " + (isPlain(field) ? YamlText.inFlow(type(field)) : map(field));
    }

    private static String map(CustomFieldDefinition field) {
        List<String> values = values(field.type());
        String list = values.isEmpty()
                ? ""
                : ", values: " + values.stream().map(YamlText::inFlow).collect(Collectors.joining(", ", "[", "]"));
        return "{type: " + YamlText.inFlow(type(field)) + list + (field.global() ? ", global: true}" : "}");
    }

    private static boolean isPlain(CustomFieldDefinition field) {
        return !field.global() && values(field.type()).isEmpty();
    }

    private static String type(CustomFieldDefinition field) {
        return ElementTypes.text(field.type());
    }

    private static List<String> values(ElementType type) {
        if (type instanceof Collection collection) {
            return values(collection.item());
        }
        return type instanceof Enumeration enumeration ? enumeration.values() : List.of();
    }
}
