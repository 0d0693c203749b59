package dev.coupagen.runtime.query;

import dev.coupagen.runtime.RawValue;
import java.util.Collection;
import java.util.List;

/**
 * A path to a value whose type nobody states. It has every operator, and takes values as text; in memory numbers are
 * compared as numbers, everything else as text, and records and lists meet nothing but {@code blank}.
 *
 * @param <R> the record it starts at
 * @param <S> the same, or {@link ThroughCollection} if the way goes through a collection
 */
public final class RawPath<R, S> extends ElementPath<R, S, RawValue> {

    RawPath(Route route) {
        super(route);
    }

    /** Matches records where the element has that value. */
    public Criterion<R> eq(String value) {
        return criterion(Operator.EQ, value);
    }

    /** Matches records where the element has another value; a record without the element does not match. */
    public Criterion<R> notEq(String value) {
        return criterion(Operator.NOT_EQ, value);
    }

    /** Matches records where the element has one of the values. */
    public Criterion<R> in(String... values) {
        return in(List.of(values));
    }

    /** Matches records where the element has one of the values. */
    public Criterion<R> in(Collection<String> values) {
        return criterion(Operator.IN, values);
    }

    /** Matches records where the element has a value other than these. */
    public Criterion<R> notIn(String... values) {
        return notIn(List.of(values));
    }

    /** Matches records where the element has a value other than these. */
    public Criterion<R> notIn(Collection<String> values) {
        return criterion(Operator.NOT_IN, values);
    }

    /**
     * Matches records where the text contains that part.
     *
     * @param part compared exactly by {@link Criterion#test}; whether Coupa tells capitals from small letters
     *     depends on the instance
     */
    public Criterion<R> contains(String part) {
        return criterion(Operator.CONTAINS, part);
    }

    /** Matches records where the text starts so. */
    public Criterion<R> startsWith(String start) {
        return criterion(Operator.STARTS_WITH, start);
    }

    /** Matches records where the text ends so. */
    public Criterion<R> endsWith(String end) {
        return criterion(Operator.ENDS_WITH, end);
    }

    /**
     * Matches records where the value is greater.
     *
     * @param value compared by its characters, unless it and the element are numbers
     */
    public Criterion<R> gt(String value) {
        return criterion(Operator.GT, value);
    }

    /** Matches records where the value is smaller. */
    public Criterion<R> lt(String value) {
        return criterion(Operator.LT, value);
    }

    /** Matches records where the value is the same or greater. */
    public Criterion<R> gtOrEq(String value) {
        return criterion(Operator.GT_OR_EQ, value);
    }

    /** Matches records where the value is the same or smaller. */
    public Criterion<R> ltOrEq(String value) {
        return criterion(Operator.LT_OR_EQ, value);
    }

    /** Matches records where the element has no value or an empty one; with false, records where it has one. */
    public Criterion<R> blank(boolean isBlank) {
        return criterion(Operator.BLANK, isBlank);
    }
}
