package dev.coupagen.runtime.query;

import java.util.Arrays;

/** A path to a whole number. */
public final class NumberPath<R, S> extends ValuePath<R, S, Long> {

    NumberPath(Route route) {
        super(route);
    }

    public Criterion<R> eq(long value) {
        return criterion(Operator.EQ, value);
    }

    public Criterion<R> notEq(long value) {
        return criterion(Operator.NOT_EQ, value);
    }

    public Criterion<R> in(long... values) {
        return in(Arrays.stream(values).boxed().toList());
    }

    public Criterion<R> notIn(long... values) {
        return notIn(Arrays.stream(values).boxed().toList());
    }

    public Criterion<R> gt(long value) {
        return criterion(Operator.GT, value);
    }

    public Criterion<R> lt(long value) {
        return criterion(Operator.LT, value);
    }

    public Criterion<R> gtOrEq(long value) {
        return criterion(Operator.GT_OR_EQ, value);
    }

    public Criterion<R> ltOrEq(long value) {
        return criterion(Operator.LT_OR_EQ, value);
    }

    /** Matches records where the element has no value; with false, records where it has one. */
    public Criterion<R> blank(boolean isBlank) {
        return criterion(Operator.BLANK, isBlank);
    }
}
