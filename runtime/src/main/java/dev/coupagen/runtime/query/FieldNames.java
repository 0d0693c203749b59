package dev.coupagen.runtime.query;

import dev.coupagen.runtime.diagnostics.Excerpt;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Schema;
import dev.coupagen.runtime.model.Slot;

/** Checks the names of fields that were read from text. */
final class FieldNames {
    private static final String CUSTOM_FIELDS = Route.folded(Schema.CUSTOM_FIELDS);

    private FieldNames() {}

    /**
     * Checks that the elements that a tree names are there.
     *
     * @throws IllegalArgumentException if one is not, or has no elements of its own where some are named
     */
    static void check(FieldTree tree, Schema schema) {
        tree.members().forEach((name, branch) -> {
            if (!name.equals(CUSTOM_FIELDS)) {
                check(name, branch, schema);
            }
        });
    }

    private static void check(String name, FieldTree branch, Schema schema) {
        Slot slot = RouteNames.slot(schema, name, candidate -> !candidate.isCustom());
        if (slot == null) {
            throw RouteNames.unknown(schema, name);
        }
        if (slot.valueKind() == Kind.REFERENCE) {
            check(branch, slot.mapper().schema());
        } else if (slot.valueKind() != Kind.RAW && !branch.equals(FieldTree.ELEMENT)) {
            throw new IllegalArgumentException("'fields' asks for elements of '" + Excerpt.of(name) + "' of "
                    + schema.resource() + ", which has none.");
        }
    }
}
