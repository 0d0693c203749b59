package dev.coupagen.runtime.query;

import java.util.List;

/** A path to text. */
public final class TextPath<R, S> extends ValuePath<R, S, String> {

    TextPath(Route route) {
        super(route);
    }

    public Criterion<R> in(String... values) {
        return in(List.of(values));
    }

    public Criterion<R> notIn(String... values) {
        return notIn(List.of(values));
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
