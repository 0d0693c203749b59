package dev.coupagen.definitions.diff;

import java.util.Locale;

/** The parts of a definition that a change can be about, in the order in which reports name them. */
public enum Part {
    /** A resource, by its name. */
    RESOURCE,
    /** An element of a resource, by its name; the customer's own with {@code custom-fields.} in front. */
    ELEMENT,
    /** An operation of a resource, by verb and path. */
    OPERATION;

    /** What stands before the name of a custom field that lies under {@code custom-fields}. */
    public static final String CUSTOM_FIELDS = "custom-fields.";

    /** The word in reports: {@code resource}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
