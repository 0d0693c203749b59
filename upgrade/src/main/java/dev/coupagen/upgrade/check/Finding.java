package dev.coupagen.upgrade.check;

import dev.coupagen.definitions.diff.Change;
import dev.coupagen.definitions.diff.ChangeLine;
import dev.coupagen.definitions.diff.Impact;
import dev.coupagen.definitions.diff.Part;
import dev.coupagen.diagnostics.OneLine;
import dev.coupagen.upgrade.usage.CodeLocation;
import java.util.Comparator;

/**
 * A line of the project that a change touches.
 *
 * @param change what changes
 * @param impact what it means for this line, which may only read or only write
 * @param location the line
 */
public record Finding(Change change, Impact impact, CodeLocation location) implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::impact)
            .thenComparing(Finding::location)
            .thenComparing(Finding::change);

    /** What changes, by its name: {@code OrderLine.easy-form-response-id}. */
    public String subject() {
        Part part = change.kind().part();
        return OneLine.of(part == Part.RESOURCE ? change.resource() : change.resource() + "." + change.name(part));
    }

    /** What tells it from other findings, and stays the same when lines move: the text of a line of a baseline. */
    public String key() {
        return OneLine.of(
                change.kind().text() + " " + subject() + " in " + location.className() + "#" + location.method());
    }

    /** What a person reads: {@code OrderLine.easy-form-response-id: type changed from EasyFormResponse to integer}. */
    public String message() {
        return subject() + ": " + ChangeLine.what(change) + " (" + change.reason() + ")";
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
