package dev.coupagen.runtime.query;

import java.util.Collection;
import java.util.List;

/**
 * A path to an element that holds a value, or values, and no record: records can be ordered by it.
 *
 * @param <R> the record it starts at
 * @param <S> the same, or {@link ThroughCollection} if the way goes through a collection
 * @param <V> the type of the values
 */
public abstract class ElementPath<R, S, V> extends Path<R, S, V> {

    ElementPath(Route route) {
        super(route);
    }

    /**
     * Smallest first; of booleans false. Of a path that goes through no collection.
     *
     * @return for {@link Query#orderBy}, which the compiler refuses if the path goes through a collection
     */
    public final Order<S> asc() {
        return new Order<>(route, Order.Direction.ASC);
    }

    /**
     * Greatest first; of booleans true. Of a path that goes through no collection.
     *
     * @return for {@link Query#orderBy}, which the compiler refuses if the path goes through a collection
     */
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
