package dev.coupagen.sources.customfields;

import dev.coupagen.definitions.CustomFieldDefinition;
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
        List<String> values = field.type().allowedValues();
        String list = values.isEmpty()
                ? ""
                : ", values: " + values.stream().map(YamlText::inFlow).collect(Collectors.joining(", ", "[", "]"));
        return "{type: " + YamlText.inFlow(type(field)) + list + (field.global() ? ", global: true}" : "}");
    }

    private static boolean isPlain(CustomFieldDefinition field) {
        return !field.global() && field.type().allowedValues().isEmpty();
    }

    private static String type(CustomFieldDefinition field) {
        return ElementTypes.text(field.type());
    }
}
