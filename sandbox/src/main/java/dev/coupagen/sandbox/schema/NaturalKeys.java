package dev.coupagen.sandbox.schema;

import dev.coupagen.runtime.model.Kind;
import java.util.List;

/** The elements that tell one record of a resource from another, besides its id. */
public final class NaturalKeys {
    private static final List<String> NAMES = List.of(
            "code",
            "contract-number",
            "email",
            "employee-number",
            "external-ref-code",
            "external-ref-num",
            "invoice-number",
            "key",
            "login",
            "name",
            "number",
            "po-number");

    private NaturalKeys() {}

    /** Whether records are known by that field; never by one of a few allowed values, whatever a source says. */
    static boolean contains(Field field) {
        return field.kind() == Kind.TEXT
                && !field.isList()
                && field.values().isEmpty()
                && (field.isUnique() || NAMES.contains(field.name()));
    }

    /** Whether an instance asks for the field when a record is created: what a record is nothing without. */
    public static boolean isAskedFor(Field field) {
        return field.isRequired() && field.isWritable() && contains(field);
    }
}
