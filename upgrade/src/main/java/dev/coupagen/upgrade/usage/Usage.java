package dev.coupagen.upgrade.usage;

import dev.coupagen.definitions.diff.Part;

/**
 * Something of the API that code uses.
 *
 * @param kind how
 * @param resource the name of the resource
 * @param part what: the resource as such, an element, or an operation
 * @param name of the element or operation; empty if it is the resource as such
 * @param value the allowed value that is named; empty if none is
 * @param location where
 */
public record Usage(Kind kind, String resource, Part part, String name, String value, CodeLocation location) {
    /** How code uses something. */
    public enum Kind {
        /** It is read, or asked for in a query. */
        READ,
        /** It is set in a model that can be sent. */
        WRITE,
        /** It is both, or the code does not show which. */
        ANY
    }
}
