package dev.coupagen.benchmarks.payload;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of {@code shapes.txt}.
 *
 * @param type the resource of a reference or of the items of a list; the shape of custom fields; empty for a scalar
 * @param item the name of one item in XML; empty if this is not a list
 * @param count how many items the list has
 * @param nulls in how many of a hundred records the element is null
 * @param values what the random values look like
 */
record Element(String name, Kind kind, String type, String item, int count, int nulls, String values) {
    private static final Pattern LIST = Pattern.compile("(\\w+)\\[(\\d+)](.+)");

    enum Kind {
        INTEGER,
        TEXT,
        DECIMAL,
        BOOLEAN,
        DATE,
        DATETIME,
        REFERENCE,
        LIST,
        CUSTOM_FIELDS;

        /** The value of the attribute {@code type} in XML; empty for text, which has none. */
        String xmlType() {
            return switch (this) {
                case TEXT, REFERENCE, CUSTOM_FIELDS -> "";
                case LIST -> "array";
                default -> name().toLowerCase(Locale.ROOT);
            };
        }
    }

    static Element parse(String line) {
        String[] parts = line.split(" ", 3);
        String declared = parts[1];
        String values = parts.length > 2 ? parts[2] : "";
        int nulls = declared.endsWith("?") ? 80 : declared.endsWith("~") ? 100 : 0;
        String type = nulls == 0 ? declared : declared.substring(0, declared.length() - 1);
        Matcher list = LIST.matcher(type);
        if (list.matches()) {
            int count = Integer.parseInt(list.group(2));
            return new Element(parts[0], Kind.LIST, list.group(1), list.group(3), count, nulls, values);
        }
        if (type.equals("custom-fields")) {
            return new Element(parts[0], Kind.CUSTOM_FIELDS, values, "", 0, nulls, "");
        }
        if (Character.isUpperCase(type.charAt(0))) {
            return new Element(parts[0], Kind.REFERENCE, type, "", 0, nulls, values);
        }
        return new Element(parts[0], Kind.valueOf(type.toUpperCase(Locale.ROOT)), "", "", 0, nulls, values);
    }
}
