package dev.coupagen.runtime.model;

import org.jspecify.annotations.Nullable;

/** Reads the values of models by the numbers of their slots, for paths. */
public final class SlotValues {
    private SlotValues() {}

    /** The value in that slot as accessors return it, lists as {@link java.util.List}; null if there is not any. */
    public static @Nullable Object value(Model model, int slot) {
        Object value = Special.unwrap(model.slots[slot]);
        return value instanceof Items items ? items.readable() : value;
    }

    /** The record in that slot; null if there is not any. */
    public static @Nullable Model record(Model model, int slot) {
        return model.slots[slot] instanceof Model nested ? nested : null;
    }
}
