package dev.coupagen.definitions.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A change in the making: a row of the table. */
final class Row {
    private final ChangeKind kind;
    private final Map<Part, String> names;
    private final Verdict verdict;
    private Optional<String> before = Optional.empty();
    private Optional<String> after = Optional.empty();
    private boolean guess;
    private boolean canBeRead = true;
    private boolean canBeWritten = true;

    Row(ChangeKind kind, Map<Part, String> names, Verdict verdict) {
        this.kind = kind;
        this.names = names;
        this.verdict = verdict;
    }

    Row values(Optional<String> itBefore, Optional<String> itAfter) {
        before = itBefore;
        after = itAfter;
        return this;
    }

    /** Marks it as recognised by likeness only. */
    Row guessed(boolean isGuess) {
        guess = isGuess;
        return this;
    }

    /** Whether there can be code that reads, and code that writes, what changed. */
    Row usedBy(boolean reading, boolean writing) {
        canBeRead = reading;
        canBeWritten = writing;
        return this;
    }

    void addTo(List<Change> changes) {
        changes.add(new Change(
                kind,
                names,
                before,
                after,
                guess,
                verdict.readers(canBeRead),
                verdict.writers(canBeWritten),
                verdict.reason(canBeRead, canBeWritten)));
    }
}
