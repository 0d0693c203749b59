package dev.coupagen.runtime.model;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.diagnostics.Exceeded;
import dev.coupagen.runtime.format.ElementReader;

/** How many records have been read, and of how many slots, so that small documents do not become large models. */
final class Tally {
    private final Limits limits;
    private int records;
    private long slots;

    Tally(Limits limits) {
        this.limits = limits;
    }

    /** Counts a record before there is memory for it. */
    void add(int recordSlots, ElementReader in) {
        slots += recordSlots;
        if (++records > limits.records()) {
            throw Exceeded.limit("count of " + limits.records() + " records", in.location());
        }
        if (slots > limits.slots()) {
            throw Exceeded.limit("count of " + limits.slots() + " slots", in.location());
        }
    }

    /** Counts from the start, since the records so far are not held any more. */
    void clear() {
        records = 0;
        slots = 0;
    }
}
