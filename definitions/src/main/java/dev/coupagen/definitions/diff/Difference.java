package dev.coupagen.definitions.diff;

import java.util.List;

/**
 * What changed between two releases.
 *
 * @param from the name of the earlier one
 * @param to the name of the later one
 * @param changes sorted: resources before flat files, by name, part, name of the part and kind
 */
public record Difference(String from, String to, List<Change> changes) {
    /** Copies the changes. */
    public Difference {
        changes = changes.stream().sorted().toList();
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** How many changes have this impact on readers or writers, and no graver one. */
    public long count(Impact impact) {
        return changes.stream().filter(change -> change.impact() == impact).count();
    }
}
