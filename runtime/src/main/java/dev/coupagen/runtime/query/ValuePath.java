package dev.coupagen.runtime.query;

import java.util.Collection;

/**
 * A path to a single value, or to single values: what all their types have in common. What each operator means in memory
 * is said at {@link Criterion#test}.
 *
 * @param <R> the record it starts at
 * @param <S> the same, or {@link ThroughCollection} if the way goes through a collection
 * @param <V> the type of the values
 * @see <a href="https://compass.coupa.com/en-us/products/product-documentation/integration-technical-documentation/the-coupa-core-api/get-started-with-the-api/api-operators">Coupa documentation, API Operators; Arguments</a>
 */
public abstract class ValuePath<R, S, V> extends ElementPath<R, S, V> {

    ValuePath(Route route) {
        super(route);
    }

    /**
     * Matches records where the element has that value.
     *
     * @throws IllegalArgumentException if Coupa would take the argument for one of its own, as it does for an
     *     element of the resource named {@code limit}, {@code offset} or {@code fields}; use {@link #in} with one value
     */
    public final Criterion<R> eq(V value) {
        return criterion(Operator.EQ, value);
    }

    /** Matches records where the element has another value; a record without the element does not match. */
    public final Criterion<R> notEq(V value) {
        return criterion(Operator.NOT_EQ, value);
    }

    /**
     * Matches records where the element has one of the values.
     *
     * @param values at least one; copied
     * @throws IllegalArgumentException if there is no value
     */
    public final Criterion<R> in(Collection<? extends V> values) {
        return criterion(Operator.IN, values);
    }

    /**
     * Matches records where the element has a value other than these.
     *
     * @param values at least one; copied
     * @throws IllegalArgumentException if there is no value
     */
    public final Criterion<R> notIn(Collection<? extends V> values) {
        return criterion(Operator.NOT_IN, values);
    }
}
