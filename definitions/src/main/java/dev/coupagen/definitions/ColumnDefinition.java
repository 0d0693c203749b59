package dev.coupagen.definitions;

import java.util.List;

/**
 * A column of a flat file.
 *
 * @param name as a header line has it, such as {@code Invoice Number}; of several of one name in a row type the second one
 *     is {@code Invoice Number[2]}
 * @param type what its cells hold
 * @param required whether a row without it is refused
 * @param unique whether no two records may share its value
 * @param values the allowed values, if the source lists them
 * @param custom whether it stands for a custom field of the customer, whose name is not known
 * @param description what its source says of it; empty if nothing, and in every bundled release
 */
public record ColumnDefinition(
        String name,
        ElementType type,
        Requirement required,
        boolean unique,
        List<String> values,
        boolean custom,
        String description) {

    /** Whether a cell must have a value. */
    public enum Requirement {
        /** It may be blank. */
        NO,
        /** It must have a value. */
        YES,
        /** It depends on other cells or on settings. */
        CONDITIONAL
    }

    /** Copies the list of values. */
    public ColumnDefinition {
        values = List.copyOf(values);
    }

    /** An optional column of which nothing but name and type is known. */
    public ColumnDefinition(String name, ElementType type) {
        this(name, type, Requirement.NO, false, List.of(), false, "");
    }

    /** The same column under another name. */
    public ColumnDefinition named(String other) {
        return new ColumnDefinition(other, type, required, unique, values, custom, description);
    }

    /** The same column with this type and these values. */
    public ColumnDefinition typed(ElementType other, List<String> allowed) {
        return new ColumnDefinition(name, other, required, unique, allowed, custom, description);
    }

    /** The same column with this description. */
    public ColumnDefinition described(String text) {
        return new ColumnDefinition(name, type, required, unique, values, custom, text);
    }

    /** The name as header lines have it: without the number that tells it from others of the name. */
    public String headerName() {
        return headerName(name);
    }

    /** The name that stands in header lines for a column of that name: {@code Description} for {@code Description[2]}. */
    public static String headerName(String name) {
        int bracket = name.lastIndexOf('[');
        boolean numbered = bracket > 0
                && name.endsWith("]")
                && name.length() - bracket > 2
                && name.substring(bracket + 1, name.length() - 1).chars().allMatch(c -> c >= '0' && c <= '9');
        return numbered ? name.substring(0, bracket) : name;
    }
}
