package dev.coupagen.runtime.query;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A path to a moment. Moments are compared as such, whatever their offsets. A day without time is sent as it is, and
 * means its midnight in UTC.
 *
 * @see <a href="https://compass.coupa.com">Coupa documentation, Querying Options</a>
 */
public final class DateTimePath<R, S> extends ValuePath<R, S, OffsetDateTime> {

    DateTimePath(Route route) {
        super(route);
    }

    public Criterion<R> eq(LocalDate value) {
        return criterion(Operator.EQ, value);
    }

    public Criterion<R> notEq(LocalDate value) {
        return criterion(Operator.NOT_EQ, value);
    }

    public Criterion<R> in(OffsetDateTime... values) {
        return in(List.of(values));
    }

    public Criterion<R> in(LocalDate... values) {
        return criterion(Operator.IN, List.of(values));
    }

    public Criterion<R> notIn(OffsetDateTime... values) {
        return notIn(List.of(values));
    }

    public Criterion<R> notIn(LocalDate... values) {
        return criterion(Operator.NOT_IN, List.of(values));
    }

    public Criterion<R> gt(OffsetDateTime value) {
        return criterion(Operator.GT, value);
    }

    public Criterion<R> gt(LocalDate value) {
        return criterion(Operator.GT, value);
    }

    public Criterion<R> lt(OffsetDateTime value) {
        return criterion(Operator.LT, value);
    }

    public Criterion<R> lt(LocalDate value) {
        return criterion(Operator.LT, value);
    }

    public Criterion<R> gtOrEq(OffsetDateTime value) {
        return criterion(Operator.GT_OR_EQ, value);
    }

    public Criterion<R> gtOrEq(LocalDate value) {
        return criterion(Operator.GT_OR_EQ, value);
    }

    public Criterion<R> ltOrEq(OffsetDateTime value) {
        return criterion(Operator.LT_OR_EQ, value);
    }

    public Criterion<R> ltOrEq(LocalDate value) {
        return criterion(Operator.LT_OR_EQ, value);
    }
}
