package dev.coupagen.runtime.query;

/**
 * A path to true or false.
 *
 * @param <R> the record it starts at
 * @param <S> the same, or {@link ThroughCollection} if the way goes through a collection
 */
public final class BooleanPath<R, S> extends ElementPath<R, S, Boolean> {

    BooleanPath(Route route) {
        super(route);
    }

    /** Matches records where the element has that value. */
    public Criterion<R> eq(boolean value) {
        return criterion(Operator.EQ, value);
    }

    /** Matches records where the element has the other value; a record without the element does not match. */
    public Criterion<R> notEq(boolean value) {
        return criterion(Operator.NOT_EQ, value);
    }

    /** Matches records where the element has no value; with false, records where it has one. */
    public Criterion<R> blank(boolean isBlank) {
        return criterion(Operator.BLANK, isBlank);
    }
}
