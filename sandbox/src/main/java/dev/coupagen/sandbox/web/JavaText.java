package dev.coupagen.sandbox.web;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.store.Link;
import dev.coupagen.sandbox.store.Rec;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/** A record as the Java that builds it, by the rules that generated classes are named by. */
final class JavaText {
    private static final String INDENT = "        ";

    private JavaText() {}

    static String of(Rec record) {
        String type = typeName(record.type());
        StringBuilder java = new StringBuilder(type + " record = Immutable" + type + ".builder()\n");
        for (Field field : record.type().fields()) {
            Object value = record.get(field);
            if (value != null && field.isWritable() && field.isReadable()) {
                java.append(INDENT)
                        .append('.')
                        .append(accessor(field.name()))
                        .append('(')
                        .append(value(field, value))
                        .append(")\n");
            }
        }
        return java.append(INDENT).append(".build();\n").toString();
    }

    private static String value(Field field, Object value) {
        if (value instanceof List<?> items) {
            return "List.of("
                    + String.join(
                            ", ", items.stream().map(item -> value(field, item)).toList()) + ")";
        }
        if (value instanceof Link link) {
            return "Immutable" + typeName(field.recordType()) + ".builder().id(" + link.id() + "L).build()";
        }
        if (value instanceof Rec) {
            return "Immutable" + typeName(field.recordType()) + ".builder().build()";
        }
        if (value instanceof Long number) {
            return number + "L";
        }
        if (value instanceof BigDecimal decimal) {
            return "new BigDecimal(" + quoted(decimal.toPlainString()) + ")";
        }
        if (value instanceof LocalDate date) {
            return "LocalDate.parse(" + quoted(date.toString()) + ")";
        }
        if (value instanceof OffsetDateTime moment) {
            return "OffsetDateTime.parse(" + quoted(moment.toString()) + ")";
        }
        if (value instanceof RawValue raw) {
            return "/* " + raw.toString().replace("*/", "* /") + " */";
        }
        return value instanceof Boolean ? value.toString() : quoted(value.toString());
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    private static String typeName(ResourceType type) {
        StringBuilder name = new StringBuilder();
        for (String word : type.name().split("[^A-Za-z0-9]+", -1)) {
            name.append(capitalized(word));
        }
        return name.toString();
    }

    private static String accessor(String element) {
        StringBuilder name = new StringBuilder();
        for (String word : element.split("[^A-Za-z0-9]+", -1)) {
            name.append(name.isEmpty() ? word : capitalized(word));
        }
        return name.toString();
    }

    private static String capitalized(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
