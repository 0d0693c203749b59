package dev.coupagen.runtime.query;

import dev.coupagen.runtime.OpenEnumeration;
import dev.coupagen.runtime.model.Kind;
import java.util.function.Function;

/**
 * A path from which elements are reached by their names: custom fields that no accessor was generated for, and records
 * without an interface. Where a schema describes the element, its type is checked when the path is made.
 *
 * @param <R> the record it starts at
 * @param <S> the same, or {@link ThroughCollection} if the way goes through a collection
 * @param <V> the record, or the custom fields, that it leads to
 */
public abstract class NamedElements<R, S, V> extends Path<R, S, V> {

    NamedElements(Route route) {
        super(route);
    }

    /**
     * The element of that name, which holds text.
     *
     * @param name as Coupa writes it, such as {@code cf-erp-invoice-number}
     * @throws IllegalArgumentException if the schema here says that there is no such element, or of another type; so do
     *     the other methods
     */
    public final TextPath<R, S> text(String name) {
        return one(name, Kind.TEXT, TextPath::new);
    }

    /** The path to the element of that name, a whole number. */
    public final IntegerPath<R, S> integer(String name) {
        return one(name, Kind.INTEGER, IntegerPath::new);
    }

    /** The path to the element of that name, a decimal number. */
    public final DecimalPath<R, S> decimal(String name) {
        return one(name, Kind.DECIMAL, DecimalPath::new);
    }

    /** The path to the element of that name, true or false. */
    public final BooleanPath<R, S> bool(String name) {
        return one(name, Kind.BOOLEAN, BooleanPath::new);
    }

    /** The path to the element of that name, a day. */
    public final DatePath<R, S> date(String name) {
        return one(name, Kind.DATE, DatePath::new);
    }

    /** The path to the element of that name, a moment. */
    public final DateTimePath<R, S> dateTime(String name) {
        return one(name, Kind.DATETIME, DateTimePath::new);
    }

    /** The path to the element of that name, a value of any type. */
    public final RawPath<R, S> raw(String name) {
        return one(name, Kind.RAW, RawPath::new);
    }

    /**
     * The element of that name, which a model holds as a value of the enumeration.
     *
     * @param type the registry in the field {@code TYPE} of the enumeration
     * @throws IllegalArgumentException if the schema here does not say that the element holds values of this
     *     enumeration
     */
    public final <E extends OpenEnumeration> EnumerationPath<R, S, E> enumeration(
            String name, OpenEnumeration.Type<E> type) {
        Route to = RouteNames.to(route, name, false, Kind.ENUMERATION);
        if (to.below != null || to.step(to.length() - 1).enumeration() != type) {
            throw new IllegalArgumentException("Element '" + to + "' holds no values of that enumeration.");
        }
        return new EnumerationPath<>(to);
    }

    /** The element of that name that holds several texts. */
    public final TextPath<R, ThroughCollection> texts(String name) {
        return several(name, Kind.TEXT, TextPath::new);
    }

    /** The path to the list of that name, each item a whole number. */
    public final IntegerPath<R, ThroughCollection> integers(String name) {
        return several(name, Kind.INTEGER, IntegerPath::new);
    }

    /** The path to the list of that name, each item a decimal number. */
    public final DecimalPath<R, ThroughCollection> decimals(String name) {
        return several(name, Kind.DECIMAL, DecimalPath::new);
    }

    /** The path to the list of that name, each item true or false. */
    public final BooleanPath<R, ThroughCollection> bools(String name) {
        return several(name, Kind.BOOLEAN, BooleanPath::new);
    }

    /** The path to the list of that name, each item a day. */
    public final DatePath<R, ThroughCollection> dates(String name) {
        return several(name, Kind.DATE, DatePath::new);
    }

    /** The path to the list of that name, each item a moment. */
    public final DateTimePath<R, ThroughCollection> dateTimes(String name) {
        return several(name, Kind.DATETIME, DateTimePath::new);
    }

    /** The path to the list of that name, each item a value of any type. */
    public final RawPath<R, ThroughCollection> raws(String name) {
        return several(name, Kind.RAW, RawPath::new);
    }

    /**
     * The record of that name: a lookup value, a user.
     *
     * @param name as Coupa writes it
     */
    public final NamedRecordPath<R, S> record(String name) {
        return one(name, Kind.REFERENCE, NamedRecordPath::new);
    }

    /**
     * The records of that name: the values of a multi-select.
     *
     * @param name as Coupa writes it
     */
    public final NamedRecordPath<R, ThroughCollection> records(String name) {
        return several(name, Kind.REFERENCE, NamedRecordPath::new);
    }

    private <P> P one(String name, Kind kind, Function<Route, P> path) {
        return path.apply(RouteNames.to(route, name, false, kind));
    }

    private <P> P several(String name, Kind kind, Function<Route, P> path) {
        return path.apply(RouteNames.to(route, name, true, kind));
    }
}
