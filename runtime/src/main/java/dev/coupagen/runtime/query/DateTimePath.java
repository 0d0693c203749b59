package dev.coupagen.runtime.query;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A path to a moment. Moments are compared as such, whatever their offsets. A day without time is sent as it is, and
 * means its midnight in UTC.
 *
 * @param <R> the record it starts at
 * @param <S> the same, or {@link ThroughCollection} if the way goes through a collection
 * @see <a href="https://compass.coupa.com/en-us/products/product-documentation/integration-technical-documentation/the-coupa-core-api/get-started-with-the-api/querying-options">Coupa documentation, Querying Options</a>
 */
public final class DateTimePath<R, S> extends ValuePath<R, S, OffsetDateTime> {

    DateTimePath(Route route) {
        super(route);
    }

    /** Matches records where the element has that value. A day stands for its midnight in UTC. */
    public Criterion<R> eq(LocalDate value) {
        return criterion(Operator.EQ, value);
    }

    /** Matches records where the element has another value; a record without the element does not match. A day stands for its midnight in UTC. */
    public Criterion<R> notEq(LocalDate value) {
        return criterion(Operator.NOT_EQ, value);
    }

    /** Matches records where the element has one of the values. */
    public Criterion<R> in(OffsetDateTime... values) {
        return in(List.of(values));
    }

    /** Matches records where the element has one of the values. A day stands for its midnight in UTC. */
    public Criterion<R> in(LocalDate... values) {
        return criterion(Operator.IN, List.of(values));
    }

    /** Matches records where the element has a value other than these. */
    public Criterion<R> notIn(OffsetDateTime... values) {
        return notIn(List.of(values));
    }

    /** Matches records where the element has a value other than these. A day stands for its midnight in UTC. */
    public Criterion<R> notIn(LocalDate... values) {
        return criterion(Operator.NOT_IN, List.of(values));
    }

    /** Matches records where the value is greater. */
    public Criterion<R> gt(OffsetDateTime value) {
        return criterion(Operator.GT, value);
    }

    /** Matches records where the value is greater. A day stands for its midnight in UTC. */
    public Criterion<R> gt(LocalDate value) {
        return criterion(Operator.GT, value);
    }

    /** Matches records where the value is smaller. */
    public Criterion<R> lt(OffsetDateTime value) {
        return criterion(Operator.LT, value);
    }

    /** Matches records where the value is smaller. A day stands for its midnight in UTC. */
    public Criterion<R> lt(LocalDate value) {
        return criterion(Operator.LT, value);
    }

    /** Matches records where the value is the same or greater. */
    public Criterion<R> gtOrEq(OffsetDateTime value) {
        return criterion(Operator.GT_OR_EQ, value);
    }

    /** Matches records where the value is the same or greater. A day stands for its midnight in UTC. */
    public Criterion<R> gtOrEq(LocalDate value) {
        return criterion(Operator.GT_OR_EQ, value);
    }

    /** Matches records where the value is the same or smaller. */
    public Criterion<R> ltOrEq(OffsetDateTime value) {
        return criterion(Operator.LT_OR_EQ, value);
    }

    /** Matches records where the value is the same or smaller. A day stands for its midnight in UTC. */
    public Criterion<R> ltOrEq(LocalDate value) {
        return criterion(Operator.LT_OR_EQ, value);
    }
}
