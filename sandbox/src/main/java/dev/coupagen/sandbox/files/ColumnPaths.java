package dev.coupagen.sandbox.files;

import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the element that a column stands for by its name: {@code Primary Address Country Code} of a supplier is the code of the
 * country of its primary address. Names that differ are in the table {@code columns.txt}.
 */
final class ColumnPaths {
    private static final int DEEPEST = 4;
    private static final int LEAST_PREFIX = 3;
    private static final char ABOVE = '^';
    private static final Map<String, String> OTHERS = others();

    private ColumnPaths() {}

    private static Map<String, String> others() {
        try (InputStream in = ColumnPaths.class.getResourceAsStream("columns.txt")) {
            if (in == null) {
                throw new IllegalStateException(
                        "The file columns.txt is missing beside " + ColumnPaths.class.getName());
            }
            Map<String, String> others = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(parts -> others.put(parts[0] + "/" + folded(parts[1]), parts[2]));
            return others;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name with nothing but its letters and digits, which is how names of columns and elements are compared. */
    static String folded(String name) {
        StringBuilder folded = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(letter -> folded.append((char) letter));
        return folded.toString();
    }

    /** What the table has for a column; empty if nothing. */
    private static String other(ResourceType type, String column) {
        String name = folded(column);
        return OTHERS.getOrDefault(type.name() + "/" + name, OTHERS.getOrDefault("*/" + name, ""));
    }

    /** How many records above the one of the row the value of a column is; 0 if it is a value of the row itself. */
    static int levelsUp(ResourceType type, String column) {
        return other(type, column).lastIndexOf(ABOVE) + 1;
    }

    /** The fields that lead from the record above to the value of a column that {@link #levelsUp} finds there. */
    static List<Field> findAbove(ResourceType type, ResourceType above, String column) {
        return steps(above, folded(other(type, column)), 0);
    }

    /** The fields that lead from a record to the value of a column; none if there are none. */
    static List<Field> find(ResourceType type, String column) {
        String name = folded(column);
        String other = other(type, column);
        if (!other.isEmpty()) {
            List<Field> named = steps(type, folded(other), 0);
            if (!named.isEmpty()) {
                return named;
            }
        }
        List<Field> found = steps(type, name, 0);
        return found.isEmpty() ? withoutOwnName(type, name) : found;
    }

    /** {@code Supplier Number} of a supplier is its number, {@code Line Tax Amount} of an invoice line its tax amount. */
    private static List<Field> withoutOwnName(ResourceType type, String name) {
        String element = type.element();
        for (int dash = -1; dash < element.length(); dash = next(element, dash)) {
            String own = folded(element.substring(dash + 1));
            if (own.length() > LEAST_PREFIX && name.startsWith(own) && name.length() > own.length()) {
                List<Field> found = steps(type, name.substring(own.length()), 0);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private static int next(String element, int dash) {
        int next = element.indexOf('-', dash + 1);
        return next < 0 ? element.length() : next;
    }

    private static List<Field> steps(ResourceType type, String name, int depth) {
        for (Field field : type.fields()) {
            if (!field.isCustom() && isNamed(field, name)) {
                return List.of(field);
            }
        }
        List<Field> best = List.of();
        int longest = 0;
        for (Field field : type.fields()) {
            String prefix = folded(field.name());
            boolean leadsOn = field.isRecord() && !field.isList() && depth < DEEPEST && !field.isCustom();
            if (leadsOn && prefix.length() > longest && name.startsWith(prefix) && name.length() > prefix.length()) {
                List<Field> rest = steps(field.recordType(), name.substring(prefix.length()), depth + 1);
                if (!rest.isEmpty()) {
                    longest = prefix.length();
                    best = new ArrayList<>(rest);
                    best.add(0, field);
                }
            }
        }
        return best;
    }

    private static boolean isNamed(Field field, String name) {
        String own = folded(field.name());
        return own.equals(name) || (field.isRecord() && !field.isList() && name.equals(own + "s"));
    }
}
