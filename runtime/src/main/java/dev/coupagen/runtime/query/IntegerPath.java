package dev.coupagen.runtime.query;

import java.util.Arrays;

/**
 * A path to a whole number.
 *
 * @param <R> the record it starts at
 * @param <S> the same, or {@link ThroughCollection} if the way goes through a collection
 */
public final class IntegerPath<R, S> extends ValuePath<R, S, Long> {

    IntegerPath(Route route) {
        super(route);
    }

    /** Matches records where the element has that value. */
    public Criterion<R> eq(long value) {
        return criterion(Operator.EQ, value);
    }

    /** Matches records where the element has another value; a record without the element does not match. */
    public Criterion<R> notEq(long value) {
        return criterion(Operator.NOT_EQ, value);
    }

    /** Matches records where the element has one of the values. */
    public Criterion<R> in(long... values) {
        return in(Arrays.stream(values).boxed().toList());
    }

    /** Matches records where the element has a value other than these. */
    public Criterion<R> notIn(long... values) {
        return notIn(Arrays.stream(values).boxed().toList());
    }

    /** Matches records where the value is greater. */
    public Criterion<R> gt(long value) {
        return criterion(Operator.GT, value);
    }

    /** Matches records where the value is smaller. */
    public Criterion<R> lt(long value) {
        return criterion(Operator.LT, value);
    }

    /** Matches records where the value is the same or greater. */
    public Criterion<R> gtOrEq(long value) {
        return criterion(Operator.GT_OR_EQ, value);
    }

    /** Matches records where the value is the same or smaller. */
    public Criterion<R> ltOrEq(long value) {
        return criterion(Operator.LT_OR_EQ, value);
    }

    /** Matches records where the element has no value; with false, records where it has one. */
    public Criterion<R> blank(boolean isBlank) {
        return criterion(Operator.BLANK, isBlank);
    }
}
