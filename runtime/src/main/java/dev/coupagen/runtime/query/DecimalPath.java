package dev.coupagen.runtime.query;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * A path to a decimal number. Numbers are compared by value: 1.0 is 1.
 *
 * @param <R> the record it starts at
 * @param <S> the same, or {@link ThroughCollection} if the way goes through a collection
 */
public final class DecimalPath<R, S> extends ValuePath<R, S, BigDecimal> {

    DecimalPath(Route route) {
        super(route);
    }

    /** Matches records where the element has that value. */
    public Criterion<R> eq(long value) {
        return eq(BigDecimal.valueOf(value));
    }

    /** Matches records where the element has another value; a record without the element does not match. */
    public Criterion<R> notEq(long value) {
        return notEq(BigDecimal.valueOf(value));
    }

    /** Matches records where the element has one of the values. */
    public Criterion<R> in(BigDecimal... values) {
        return in(List.of(values));
    }

    /** Matches records where the element has one of the values. */
    public Criterion<R> in(long... values) {
        return in(decimals(values));
    }

    /** Matches records where the element has a value other than these. */
    public Criterion<R> notIn(BigDecimal... values) {
        return notIn(List.of(values));
    }

    /** Matches records where the element has a value other than these. */
    public Criterion<R> notIn(long... values) {
        return notIn(decimals(values));
    }

    /** Matches records where the value is greater. */
    public Criterion<R> gt(BigDecimal value) {
        return criterion(Operator.GT, value);
    }

    /** Matches records where the value is greater. */
    public Criterion<R> gt(long value) {
        return gt(BigDecimal.valueOf(value));
    }

    /** Matches records where the value is smaller. */
    public Criterion<R> lt(BigDecimal value) {
        return criterion(Operator.LT, value);
    }

    /** Matches records where the value is smaller. */
    public Criterion<R> lt(long value) {
        return lt(BigDecimal.valueOf(value));
    }

    /** Matches records where the value is the same or greater. */
    public Criterion<R> gtOrEq(BigDecimal value) {
        return criterion(Operator.GT_OR_EQ, value);
    }

    /** Matches records where the value is the same or greater. */
    public Criterion<R> gtOrEq(long value) {
        return gtOrEq(BigDecimal.valueOf(value));
    }

    /** Matches records where the value is the same or smaller. */
    public Criterion<R> ltOrEq(BigDecimal value) {
        return criterion(Operator.LT_OR_EQ, value);
    }

    /** Matches records where the value is the same or smaller. */
    public Criterion<R> ltOrEq(long value) {
        return ltOrEq(BigDecimal.valueOf(value));
    }

    /** Matches records where the element has no value; with false, records where it has one. */
    public Criterion<R> blank(boolean isBlank) {
        return criterion(Operator.BLANK, isBlank);
    }

    private static List<BigDecimal> decimals(long... values) {
        return Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList();
    }
}
