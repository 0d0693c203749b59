package dev.coupagen.sandbox.schema;

import dev.coupagen.names.NaturalKeyNames;
import dev.coupagen.runtime.model.Kind;

/** The elements that tell one record of a resource from another, besides its id. */
public final class NaturalKeys {
    private NaturalKeys() {}

    /** Whether records are known by that field; never by one of a few allowed values, whatever a source says. */
    static boolean contains(Field field) {
        return field.kind() == Kind.TEXT
                && !field.isList()
                && field.values().isEmpty()
                && (field.isUnique() || NaturalKeyNames.contains(field.name()));
    }

    /** Whether an instance asks for the field when a record is created: what a record is nothing without. */
    public static boolean isAskedFor(Field field) {
        return field.isRequired() && field.isWritable() && contains(field);
    }
}
