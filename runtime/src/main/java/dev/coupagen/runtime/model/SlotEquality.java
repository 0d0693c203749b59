package dev.coupagen.runtime.model;

import dev.coupagen.runtime.Presence;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Equality of what slots hold: the notation of a value in a payload does not matter. */
final class SlotEquality {
    private SlotEquality() {}

    static boolean areEqual(@Nullable Object[] some, @Nullable Object[] others) {
        if (some.length != others.length) {
            return false;
        }
        for (int i = 0; i < some.length; i++) {
            if (!isEqual(some[i], others[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the values are equal, whatever their notation in a payload. */
    static boolean isEqual(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(withoutNotation(one), withoutNotation(other));
    }

    /** The hash code of a value, whatever its notation in a payload. */
    static int hash(@Nullable Object slot) {
        return Objects.hashCode(withoutNotation(slot));
    }

    private static @Nullable Object withoutNotation(@Nullable Object slot) {
        if (slot instanceof Special.Exact exact) {
            return exact.value();
        }
        return slot instanceof Special special && special.presence() == Presence.NULL ? Special.NULL : slot;
    }
}
