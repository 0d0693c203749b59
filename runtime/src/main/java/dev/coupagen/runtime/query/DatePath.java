package dev.coupagen.runtime.query;

import java.time.LocalDate;
import java.util.List;

/**
 * A path to a calendar day.
 *
 * @param <R> the record it starts at
 * @param <S> the same, or {@link ThroughCollection} if the way goes through a collection
 */
public final class DatePath<R, S> extends ValuePath<R, S, LocalDate> {

    DatePath(Route route) {
        super(route);
    }

    /** Matches records where the element has one of the values. */
    public Criterion<R> in(LocalDate... values) {
        return in(List.of(values));
    }

    /** Matches records where the element has a value other than these. */
    public Criterion<R> notIn(LocalDate... values) {
        return notIn(List.of(values));
    }

    /** Matches records where the value is greater. */
    public Criterion<R> gt(LocalDate value) {
        return criterion(Operator.GT, value);
    }

    /** Matches records where the value is smaller. */
    public Criterion<R> lt(LocalDate value) {
        return criterion(Operator.LT, value);
    }

    /** Matches records where the value is the same or greater. */
    public Criterion<R> gtOrEq(LocalDate value) {
        return criterion(Operator.GT_OR_EQ, value);
    }

    /** Matches records where the value is the same or smaller. */
    public Criterion<R> ltOrEq(LocalDate value) {
        return criterion(Operator.LT_OR_EQ, value);
    }
}
