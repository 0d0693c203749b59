package dev.coupagen.runtime.query;

import dev.coupagen.runtime.OpenEnumeration;
import java.util.Arrays;

/**
 * A path to a value out of a list that may grow.
 *
 * @param <R> the record it starts at
 * @param <S> the same, or {@link ThroughCollection} if the way goes through a collection
 * @param <E> the class of the values
 */
public final class EnumerationPath<R, S, E extends OpenEnumeration> extends ValuePath<R, S, E> {

    EnumerationPath(Route route) {
        super(route);
    }

    /** Matches records where the element has one of the values. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the values are only read
    public final Criterion<R> in(E... values) {
        return in(Arrays.stream(values).toList());
    }

    /** Matches records where the element has a value other than these. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the values are only read
    public final Criterion<R> notIn(E... values) {
        return notIn(Arrays.stream(values).toList());
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

    /** Matches records where the element has no value; with false, records where it has one. */
    public Criterion<R> blank(boolean isBlank) {
        return criterion(Operator.BLANK, isBlank);
    }
}
