package dev.coupagen.runtime.query;

/** A path to true or false. */
public final class BooleanPath<R, S> extends ElementPath<R, S, Boolean> {

    BooleanPath(Route route) {
        super(route);
    }

    /** Meets records in which the element has that value. */
    public Criterion<R> eq(boolean value) {
        return criterion(Operator.EQ, value);
    }

    /** Meets records in which the element has the other value; one that has none does not meet it. */
    public Criterion<R> notEq(boolean value) {
        return criterion(Operator.NOT_EQ, value);
    }

    /** Meets records in which the element has no value; with false those in which it has one. */
    public Criterion<R> blank(boolean isBlank) {
        return criterion(Operator.BLANK, isBlank);
    }
}
