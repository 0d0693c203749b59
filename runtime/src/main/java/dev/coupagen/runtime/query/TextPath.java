package dev.coupagen.runtime.query;

import java.util.List;

/**
 * A path to text.
 *
 * @param <R> the record it starts at
 * @param <S> the same, or {@link ThroughCollection} if the way goes through a collection
 */
public final class TextPath<R, S> extends ValuePath<R, S, String> {

    TextPath(Route route) {
        super(route);
    }

    /** Matches records where the element has one of the values. */
    public Criterion<R> in(String... values) {
        return in(List.of(values));
    }

    /** Matches records where the element has a value other than these. */
    public Criterion<R> notIn(String... values) {
        return notIn(List.of(values));
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
     * @param value compared by its characters
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
