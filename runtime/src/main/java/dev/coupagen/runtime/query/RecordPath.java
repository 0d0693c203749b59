package dev.coupagen.runtime.query;

import dev.coupagen.runtime.OpenEnumeration;
import dev.coupagen.runtime.model.Mapper;

/**
 * A path to a record, or to records: the superclass of the generated path classes, which have a method for each element.
 * What generated code calls here takes a slot, so that no name of an element can collide with it.
 *
 * @param <X> the interface of the records
 * @param <R> the record it starts at
 * @param <S> the same, or {@link ThroughCollection} if the way goes through a collection
 */
public abstract class RecordPath<R, S, X> extends Path<R, S, X> {

    /** The path to the end of a route. */
    protected RecordPath(Route route) {
        super(route);
    }

    /**
     * Where all paths of a resource start.
     *
     * @param resourcePath the resource's address below {@code /api}; empty if it has none of its own
     */
    protected static Route rootOf(Mapper<?, ?> mapper, String resourcePath) {
        return Route.from(mapper, resourcePath);
    }

    /** The way to the record, or the records, in that slot. */
    protected final Route to(int slot) {
        return route.to(slot);
    }

    /** The path to the element in that slot, text. */
    protected final TextPath<R, S> text(int slot) {
        return new TextPath<>(route.to(slot));
    }

    /** The path to the list in that slot, each item text. */
    protected final TextPath<R, ThroughCollection> texts(int slot) {
        return new TextPath<>(route.to(slot));
    }

    /** The path to the element in that slot, a whole number. */
    protected final IntegerPath<R, S> integer(int slot) {
        return new IntegerPath<>(route.to(slot));
    }

    /** The path to the list in that slot, each item a whole number. */
    protected final IntegerPath<R, ThroughCollection> integers(int slot) {
        return new IntegerPath<>(route.to(slot));
    }

    /** The path to the element in that slot, a decimal number. */
    protected final DecimalPath<R, S> decimal(int slot) {
        return new DecimalPath<>(route.to(slot));
    }

    /** The path to the list in that slot, each item a decimal number. */
    protected final DecimalPath<R, ThroughCollection> decimals(int slot) {
        return new DecimalPath<>(route.to(slot));
    }

    /** The path to the element in that slot, true or false. */
    protected final BooleanPath<R, S> bool(int slot) {
        return new BooleanPath<>(route.to(slot));
    }

    /** The path to the list in that slot, each item true or false. */
    protected final BooleanPath<R, ThroughCollection> bools(int slot) {
        return new BooleanPath<>(route.to(slot));
    }

    /** The path to the element in that slot, a day. */
    protected final DatePath<R, S> date(int slot) {
        return new DatePath<>(route.to(slot));
    }

    /** The path to the list in that slot, each item a day. */
    protected final DatePath<R, ThroughCollection> dates(int slot) {
        return new DatePath<>(route.to(slot));
    }

    /** The path to the element in that slot, a moment. */
    protected final DateTimePath<R, S> dateTime(int slot) {
        return new DateTimePath<>(route.to(slot));
    }

    /** The path to the list in that slot, each item a moment. */
    protected final DateTimePath<R, ThroughCollection> dateTimes(int slot) {
        return new DateTimePath<>(route.to(slot));
    }

    /** The path to the element in that slot, an open enumeration. */
    protected final <E extends OpenEnumeration> EnumerationPath<R, S, E> enumeration(int slot) {
        return new EnumerationPath<>(route.to(slot));
    }

    /** The path to the list in that slot, each item an open enumeration. */
    protected final <E extends OpenEnumeration> EnumerationPath<R, ThroughCollection, E> enumerations(int slot) {
        return new EnumerationPath<>(route.to(slot));
    }

    /** The path to the element in that slot, a value of any type. */
    protected final RawPath<R, S> raw(int slot) {
        return new RawPath<>(route.to(slot));
    }

    /** The path to the list in that slot, each item a value of any type. */
    protected final RawPath<R, ThroughCollection> raws(int slot) {
        return new RawPath<>(route.to(slot));
    }

    /** The path to the custom fields in that slot. */
    protected final CustomFieldsPath<R, S> customFields(int slot) {
        return new CustomFieldsPath<>(route.to(slot));
    }
}
