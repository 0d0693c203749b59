package dev.coupagen.definitions.diff;

import java.util.Locale;

/** The parts of a definition that a change can be about, in the order in which reports name them. */
public enum Part {
    /** A resource, by its name. */
    RESOURCE,
    /** An element of a resource, by its name; the customer's own with {@code custom-fields.} in front. */
    ELEMENT,
    /** An operation of a resource, by verb and path. */
    OPERATION,
    /** A flat file, by its name. */
    FILE,
    /** A row type of a flat file, by its name. */
    ROW,
    /** A column of a row type, by its name. */
    COLUMN;

    /** What stands before the name of a custom field that lies under {@code custom-fields}. */
    public static final String CUSTOM_FIELDS = "custom-fields.";

    /** What it is a part of: a flat file, or a resource. */
    public Part owner() {
        return compareTo(FILE) >= 0 ? FILE : RESOURCE;
    }

    /** The word in reports: {@code resource}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
