package dev.coupagen.runtime.query;

import java.time.LocalDate;
import java.util.List;

/** A path to a calendar day. */
public final class DatePath<R, S> extends ValuePath<R, S, LocalDate> {

    DatePath(Route route) {
        super(route);
    }

    public Criterion<R> in(LocalDate... values) {
        return in(List.of(values));
    }

    public Criterion<R> notIn(LocalDate... values) {
        return notIn(List.of(values));
    }

    public Criterion<R> gt(LocalDate value) {
        return criterion(Operator.GT, value);
    }

    public Criterion<R> lt(LocalDate value) {
        return criterion(Operator.LT, value);
    }

    public Criterion<R> gtOrEq(LocalDate value) {
        return criterion(Operator.GT_OR_EQ, value);
    }

    public Criterion<R> ltOrEq(LocalDate value) {
        return criterion(Operator.LT_OR_EQ, value);
    }
}
