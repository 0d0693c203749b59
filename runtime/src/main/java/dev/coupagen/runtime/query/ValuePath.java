package dev.coupagen.runtime.query;

import java.util.Collection;
import java.util.List;

/** A path to a single value, or to single values: what all their types have in common. */
public abstract class ValuePath<R, S, V> extends Path<R, S, V> {

    ValuePath(Route route) {
        super(route);
    }

    /** Meets records in which the element has that value. */
    public final Criterion<R> eq(V value) {
        return criterion(Operator.EQ, value);
    }

    /** Meets records in which the element has another value; one that has none does not meet it. */
    public final Criterion<R> notEq(V value) {
        return criterion(Operator.NOT_EQ, value);
    }

    /** Meets records in which the element has one of the values. */
    public final Criterion<R> in(Collection<? extends V> values) {
        return criterion(Operator.IN, values);
    }

    /** Meets records in which the element has a value that is none of these. */
    public final Criterion<R> notIn(Collection<? extends V> values) {
        return criterion(Operator.NOT_IN, values);
    }

    /** Smallest first. Of a path that goes through no collection. */
    public final Order<S> asc() {
        return new Order<>(route, Order.Direction.ASC);
    }

    /** Greatest first. Of a path that goes through no collection. */
    public final Order<S> desc() {
        return new Order<>(route, Order.Direction.DESC);
    }

    final Criterion<R> criterion(Operator operator, Object value) {
        return new Criterion<>(route, operator, List.of(value));
    }

    final Criterion<R> criterion(Operator operator, Collection<?> values) {
        return new Criterion<>(route, operator, List.copyOf(values));
    }
}
