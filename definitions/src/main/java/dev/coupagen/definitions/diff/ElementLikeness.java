package dev.coupagen.definitions.diff;

import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementType;

/** Whether an element of one release may be an element of another name in the other. */
final class ElementLikeness {
    private static final double ENOUGH = 0.65;

    private ElementLikeness() {}

    /** From 0 to 1; only elements of the same type are alike, and a field that changed its namespace is the same. */
    static double of(String oldName, ElementDefinition before, String newName, ElementDefinition after) {
        if (isMove(oldName, newName)) {
            return 1;
        }
        return isCustom(oldName) == isCustom(newName) ? of(oldName, before.type(), newName, after.type()) : 0;
    }

    /** From 0 to 1, by the names of two things of the same type. */
    static double of(String oldName, ElementType before, String newName, ElementType after) {
        if (!TypeDiff.isSameShape(before, after)) {
            return 0;
        }
        double likeness = NameLikeness.of(oldName, newName);
        return likeness >= ENOUGH ? likeness * 0.99 : 0;
    }

    /** Whether the two names are those of one field in different namespaces. */
    static boolean isMove(String oldName, String newName) {
        return oldName.equals(Part.CUSTOM_FIELDS + newName) || newName.equals(Part.CUSTOM_FIELDS + oldName);
    }

    private static boolean isCustom(String name) {
        return name.startsWith(Part.CUSTOM_FIELDS);
    }
}
