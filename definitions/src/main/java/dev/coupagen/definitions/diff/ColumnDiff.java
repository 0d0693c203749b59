package dev.coupagen.definitions.diff;

import dev.coupagen.definitions.ColumnDefinition;
import dev.coupagen.definitions.ColumnDefinition.Requirement;
import dev.coupagen.definitions.diff.ElementDiff.Fact;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What changed of one column of a flat file: a row for each fact that is compared. */
final class ColumnDiff {
    private final TypeDiff types;

    ColumnDiff(TypeDiff types) {
        this.types = types;
    }

    List<Fact> of(ColumnDefinition before, ColumnDefinition after) {
        return Stream.of(
                        types.of(
                                before.type(),
                                after.type(),
                                ChangeKind.COLUMN_TYPE_CHANGED,
                                ChangeKind.COLUMN_LENGTH_CHANGED),
                        required(before.required(), after.required()),
                        ElementDiff.values(
                                before.values(),
                                after.values(),
                                ChangeKind.COLUMN_VALUE_ADDED,
                                ChangeKind.COLUMN_VALUE_REMOVED))
                .flatMap(Function.identity())
                .toList();
    }

    /** What a new column means to those who write: whether they must fill it. */
    static Verdict added(ColumnDefinition column) {
        return switch (column.required()) {
            case NO -> Verdict.COLUMN_ADDED;
            case CONDITIONAL -> Verdict.COLUMN_ADDED_CONDITIONAL;
            case YES -> Verdict.COLUMN_ADDED_REQUIRED;
        };
    }

    private static Stream<Fact> required(Requirement before, Requirement after) {
        if (before == after) {
            return Stream.empty();
        }
        boolean stricter = before == Requirement.NO || after == Requirement.YES;
        Verdict verdict;
        if (stricter) {
            verdict = after == Requirement.YES ? Verdict.COLUMN_REQUIRED : Verdict.COLUMN_CONDITIONAL;
        } else {
            verdict = before == Requirement.YES ? Verdict.COLUMN_LESS_REQUIRED : Verdict.COLUMN_OPTIONAL;
        }
        ChangeKind kind = stricter ? ChangeKind.COLUMN_REQUIRED : ChangeKind.COLUMN_OPTIONAL;
        return Stream.of(new Fact(kind, text(before), text(after), verdict));
    }

    private static String text(Requirement requirement) {
        return switch (requirement) {
            case NO -> "optional";
            case CONDITIONAL -> "conditional";
            case YES -> "required";
        };
    }
}
