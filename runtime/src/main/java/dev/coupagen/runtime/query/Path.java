package dev.coupagen.runtime.query;

import dev.coupagen.runtime.Presence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The way from a record to one of its elements. A value: equal to another that leads from the same resource to the same
 * element, and safe to keep in a constant. Asking a path for a value never throws, whatever is missing on the way, and
 * looks nothing up by name.
 *
 * @param <R> the record it starts at
 * @param <S> the same, or {@link ThroughCollection} if the way goes through a collection; so the compiler knows whether
 *     there is one value or any number of them
 * @param <V> the value it leads to
 */
public abstract class Path<R, S, V> {
    final Route route;

    Path(Route route) {
        this.route = route;
    }

    /**
     * The value in a record; empty if it, or anything on the way to it, is absent, null or unreadable. Of a path that
     * goes through no collection.
     *
     * @param root a model, or a value of any other class that implements the interface
     */
    @SuppressWarnings("unchecked") // the path's class was chosen for the kind of the slot
    public final Optional<V> get(S root) {
        return Optional.ofNullable((V) PathEvaluator.value(route, route.start(root)));
    }

    /**
     * The values in a record, in order; those that are missing are left out. Of a path that goes through a collection.
     *
     * <p>The compiler chooses between the two methods (overload resolution in phases): a path to one value has the same type
     * for {@code R} and {@code S}, and a method without variable arguments comes first; for a path through a collection {@code
     * S} is {@link ThroughCollection}, which no record is, so only this method applies.
     *
     * @param root a model, or a value of any other class that implements the interface
     * @param nothing distinguishes this method from the other one; there is nothing to pass
     * @return an unmodifiable list
     */
    @SuppressWarnings("unchecked") // as above
    public final List<V> get(R root, ThroughCollection... nothing) {
        List<V> values = new ArrayList<>();
        PathEvaluator.any(route, route.start(root), value -> {
            if (value != null) {
                values.add((V) value);
            }
            return false;
        });
        return Collections.unmodifiableList(values);
    }

    /**
     * Whether the element has a value in that record; of a path through a collection, whether it has one in any item.
     *
     * @return false for a value of an unexpected shape, which {@link #presence} tells apart
     */
    public final boolean isPresent(R root) {
        return presence(root) == Presence.PRESENT;
    }

    /**
     * Whether and how the element is there: the presence of the first element on the way that has no value, or else of
     * the last. Of a path through a collection the presence in the item that says most: {@code PRESENT}, or else {@code
     * UNREADABLE}, {@code NULL}, {@code ABSENT}; {@code ABSENT} if there is no item.
     *
     * @param root a model, or a value of any other class that implements the interface
     */
    public final Presence presence(R root) {
        return PathEvaluator.presence(route, route.start(root));
    }

    @Override
    public final boolean equals(Object other) {
        return this == other || (other instanceof Path<?, ?, ?> that && route.equals(that.route));
    }

    @Override
    public final int hashCode() {
        return route.hashCode();
    }

    /** The path in Coupa's notation, such as {@code supplier[primary_contact][email]}; of a root the resource's name. */
    @Override
    public final String toString() {
        return route.toString();
    }
}
