package dev.coupagen.runtime.query;

import dev.coupagen.runtime.RawValue;
import java.util.Collection;
import java.util.List;

/**
 * A path to a value whose type nobody states. It has every operator, and takes values as text; in memory numbers are
 * compared as numbers, everything else as text, and records and lists meet nothing but {@code blank}.
 */
public final class RawPath<R, S> extends ElementPath<R, S, RawValue> {

    RawPath(Route route) {
        super(route);
    }

    public Criterion<R> eq(String value) {
        return criterion(Operator.EQ, value);
    }

    public Criterion<R> notEq(String value) {
        return criterion(Operator.NOT_EQ, value);
    }

    public Criterion<R> in(String... values) {
        return in(List.of(values));
    }

    public Criterion<R> in(Collection<String> values) {
        return criterion(Operator.IN, values);
    }

    public Criterion<R> notIn(String... values) {
        return notIn(List.of(values));
    }

    public Criterion<R> notIn(Collection<String> values) {
        return criterion(Operator.NOT_IN, values);
    }

    public Criterion<R> contains(String part) {
        return criterion(Operator.CONTAINS, part);
    }

    public Criterion<R> startsWith(String start) {
        return criterion(Operator.STARTS_WITH, start);
    }

    public Criterion<R> endsWith(String end) {
        return criterion(Operator.ENDS_WITH, end);
    }

    public Criterion<R> gt(String value) {
        return criterion(Operator.GT, value);
    }

    public Criterion<R> lt(String value) {
        return criterion(Operator.LT, value);
    }

    public Criterion<R> gtOrEq(String value) {
        return criterion(Operator.GT_OR_EQ, value);
    }

    public Criterion<R> ltOrEq(String value) {
        return criterion(Operator.LT_OR_EQ, value);
    }

    /** Matches records where the element has no value or an empty one; with false, records where it has one. */
    public Criterion<R> blank(boolean isBlank) {
        return criterion(Operator.BLANK, isBlank);
    }
}
