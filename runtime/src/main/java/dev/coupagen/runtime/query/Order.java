package dev.coupagen.runtime.query;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * By what and in which direction records are ordered. Coupa documents it for the resource's own elements.
 *
 * @param <S> the resource; {@link ThroughCollection} if the path goes through a collection, by which nothing can be
 *     ordered
 */
@SuppressWarnings("UnusedTypeParameter") // it keeps orders of one resource out of queries for another
public final class Order<S> {
    final Route route;
    final Direction direction;

    /** The direction of an order. */
    public enum Direction {
        /** From the smallest value to the greatest. */
        ASC,
        /** From the greatest value to the smallest. */
        DESC;

        /** As Coupa writes it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Order(Route route, Direction direction) {
        this.route = route;
        this.direction = direction;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Order<?> that && route.equals(that.route) && direction == that.direction;
    }

    @Override
    public int hashCode() {
        return 31 * route.hashCode() + direction.hashCode();
    }

    /** Such as {@code order_by=created_at&dir=desc}. */
    @Override
    public String toString() {
        return QueryString.ORDER_BY + "=" + route + "&" + QueryString.DIR + "=" + direction.word();
    }
}
