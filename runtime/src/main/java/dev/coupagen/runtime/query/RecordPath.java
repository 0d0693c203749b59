package dev.coupagen.runtime.query;

import dev.coupagen.runtime.OpenEnumeration;
import dev.coupagen.runtime.model.Mapper;

/**
 * A path to a record, or to records: the superclass of the generated path classes, which have a method for each element.
 * What generated code calls here takes a slot, so that no name of an element can collide with it.
 *
 * @param <X> the interface of the records
 */
public abstract class RecordPath<R, S, X> extends Path<R, S, X> {

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

    protected final TextPath<R, S> text(int slot) {
        return new TextPath<>(route.to(slot));
    }

    protected final TextPath<R, ThroughCollection> texts(int slot) {
        return new TextPath<>(route.to(slot));
    }

    protected final NumberPath<R, S> number(int slot) {
        return new NumberPath<>(route.to(slot));
    }

    protected final NumberPath<R, ThroughCollection> numbers(int slot) {
        return new NumberPath<>(route.to(slot));
    }

    protected final DecimalPath<R, S> decimal(int slot) {
        return new DecimalPath<>(route.to(slot));
    }

    protected final DecimalPath<R, ThroughCollection> decimals(int slot) {
        return new DecimalPath<>(route.to(slot));
    }

    protected final BooleanPath<R, S> bool(int slot) {
        return new BooleanPath<>(route.to(slot));
    }

    protected final BooleanPath<R, ThroughCollection> bools(int slot) {
        return new BooleanPath<>(route.to(slot));
    }

    protected final DatePath<R, S> date(int slot) {
        return new DatePath<>(route.to(slot));
    }

    protected final DatePath<R, ThroughCollection> dates(int slot) {
        return new DatePath<>(route.to(slot));
    }

    protected final DateTimePath<R, S> dateTime(int slot) {
        return new DateTimePath<>(route.to(slot));
    }

    protected final DateTimePath<R, ThroughCollection> dateTimes(int slot) {
        return new DateTimePath<>(route.to(slot));
    }

    protected final <E extends OpenEnumeration> EnumerationPath<R, S, E> enumeration(int slot) {
        return new EnumerationPath<>(route.to(slot));
    }

    protected final <E extends OpenEnumeration> EnumerationPath<R, ThroughCollection, E> enumerations(int slot) {
        return new EnumerationPath<>(route.to(slot));
    }

    protected final RawPath<R, S> raw(int slot) {
        return new RawPath<>(route.to(slot));
    }

    protected final RawPath<R, ThroughCollection> raws(int slot) {
        return new RawPath<>(route.to(slot));
    }

    protected final CustomFieldsPath<R, S> customFields(int slot) {
        return new CustomFieldsPath<>(route.to(slot));
    }
}
