package dev.coupagen.runtime.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a decoder is in a document, in Coupa's notation: {@code invoice-lines[2]/account}. */
final class Trail {
    private @Nullable Slot[] slots = new Slot[16];
    private int[] items = new int[16];
    private int depth = -1;

    /** Goes into a record or a list. */
    void enter() {
        if (++depth == slots.length) {
            slots = Arrays.copyOf(slots, depth * 2);
            items = Arrays.copyOf(items, depth * 2);
        }
        slots[depth] = null;
        items[depth] = -1;
    }

    void leave() {
        depth--;
    }

    /** Goes to a member of the record. */
    void at(Slot slot) {
        slots[depth] = slot;
    }

    /** Goes to the next item of the list. */
    void nextItem() {
        items[depth]++;
    }

    /** The path of a member that has no slot. */
    String to(String member) {
        slots[depth] = null;
        String path = toString();
        return path.isEmpty() ? member : path + "/" + member;
    }

    @Override
    public String toString() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i <= depth; i++) {
            Slot slot = slots[i];
            if (items[i] >= 0) {
                path.append('[').append(items[i]).append(']');
            } else if (slot != null) {
                path.append(path.length() == 0 ? "" : "/").append(slot.element());
            }
        }
        return path.toString();
    }
}
