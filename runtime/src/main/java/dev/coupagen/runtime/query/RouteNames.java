package dev.coupagen.runtime.query;

import dev.coupagen.names.NearestName;
import dev.coupagen.runtime.diagnostics.Excerpt;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Mapper;
import dev.coupagen.runtime.model.Schema;
import dev.coupagen.runtime.model.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the way on by the name of an element, once, when a path is made or read from text. */
final class RouteNames {
    private RouteNames() {}

    /**
     * The way to the element of that name.
     *
     * @throws IllegalArgumentException if there is no such element, or it is of another kind
     */
    static Route to(Route route, String name, boolean list, Kind kind) {
        Mapper<?, ?> mapper = route.mapper();
        if (mapper != null) {
            Slot slot = slot(mapper.schema(), name, candidate -> true);
            if (slot == null) {
                throw unknown(mapper.schema(), name);
            }
            return route.to(fitting(slot, list, kind));
        }
        Slot known = customSlot(route, name);
        return known == null
                ? route.below(name, list, kind == Kind.REFERENCE ? Kind.CUSTOM_FIELDS : kind)
                : parent(route).to(fitting(known, list, kind));
    }

    /** The way to the custom fields of the record here. */
    static Route customFields(Route route) {
        return to(route, Schema.CUSTOM_FIELDS, false, Kind.CUSTOM_FIELDS);
    }

    private static Slot fitting(Slot slot, boolean list, Kind kind) {
        boolean isList = slot.kind() == Kind.LIST;
        if (slot.valueKind() != kind || isList != list) {
            throw new IllegalArgumentException("Element '" + slot.element() + "' holds "
                    + (isList ? "several values" : "one value") + " of kind " + slot.valueKind() + ". Use '"
                    + method(slot.valueKind()) + (isList ? "s" : "") + "'.");
        }
        return slot;
    }

    /** The method of the path classes for one value of that kind; with an s for several. */
    private static String method(Kind kind) {
        return switch (kind) {
            case TEXT -> "text";
            case INTEGER -> "integer";
            case DECIMAL -> "decimal";
            case BOOLEAN -> "bool";
            case DATE -> "date";
            case DATETIME -> "dateTime";
            case RAW -> "raw";
            case ENUMERATION -> "enumeration";
            case REFERENCE, LIST -> "record";
            case CUSTOM_FIELDS -> "customFields";
        };
    }

    /** The custom field of that name that has a slot, where the route leads to custom fields; null if there is none. */
    static @Nullable Slot customSlot(Route route, String name) {
        Mapper<?, ?> owner = route.below == null && route.kind == Kind.CUSTOM_FIELDS
                ? parent(route).mapper()
                : null;
        return owner == null ? null : slot(owner.schema(), name, Slot::isCustom);
    }

    /** The route without its last step. */
    static Route parent(Route route) {
        Route parent = Route.from(route.mapper, route.resourcePath);
        for (int i = 0; i < route.length() - 1; i++) {
            parent = parent.to(route.step(i));
        }
        return parent;
    }

    /** The slot of that name, dashes and underscores being the same unless two names differ by them alone. */
    static @Nullable Slot slot(Schema schema, String name, Predicate<Slot> condition) {
        Optional<Slot> exact = schema.slot(name).filter(condition);
        if (exact.isPresent()) {
            return exact.get();
        }
        String folded = Route.folded(name);
        for (int i = 0; i < schema.size(); i++) {
            if (condition.test(schema.slot(i))
                    && Route.folded(schema.slot(i).element()).equals(folded)) {
                return schema.slot(i);
            }
        }
        return null;
    }

    static IllegalArgumentException unknown(Schema schema, String name) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < schema.size(); i++) {
            names.add(schema.slot(i).element());
        }
        return new IllegalArgumentException(
                schema.resource() + " has no element '" + Excerpt.of(name) + "'." + NearestName.hint(name, names));
    }
}
