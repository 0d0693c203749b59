package dev.coupagen.sandbox.search;

import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.store.Column;
import dev.coupagen.sandbox.store.Link;
import dev.coupagen.sandbox.store.Store;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list: by one element, then by id. Records without a value come last in either direction.
 *
 * @param path the fields that lead to the element
 * @param descending from the greatest value to the smallest
 */
record Sorting(List<Steps.Step> path, boolean descending) {

    /** A record with the value it is sorted by. */
    record Keyed(long id, @Nullable Object key) {}

    /** What the arguments say of the order; empty if it is that of the ids, ascending. */
    static Optional<Sorting> of(ResourceType type, Arguments arguments) {
        String by = arguments.value("order_by").orElse("");
        String dir = arguments.value("dir").orElse("asc").toLowerCase(java.util.Locale.ROOT);
        if (!dir.equals("asc") && !dir.equals("desc")) {
            throw new ArgumentException("'dir' is '" + dir + "'. Give 'asc' or 'desc'.");
        }
        if (by.isEmpty()) {
            return dir.equals("desc") ? byId(type, true) : Optional.empty();
        }
        Steps steps = Steps.of(type, by);
        boolean isSingle = !steps.fields().isEmpty()
                && steps.fields().stream().noneMatch(step -> step.field().isList())
                && steps.fields().get(steps.fields().size() - 1).field().isScalar();
        if (!isSingle) {
            throw new ArgumentException("'order_by' is '" + by + "', which is no single element of " + type + ".");
        }
        boolean isId = steps.fields().size() == 1
                && steps.fields().get(0).field().name().equals("id");
        return isId && dir.equals("asc")
                ? Optional.empty()
                : Optional.of(new Sorting(steps.fields(), dir.equals("desc")));
    }

    private static Optional<Sorting> byId(ResourceType type, boolean descending) {
        return type.field("id").map(id -> new Sorting(List.of(new Steps.Step(type, id)), descending));
    }

    /** Gives records the values that they are sorted by. */
    LongFunction<Keyed> keys(Store store) {
        List<Column> columns = path.stream()
                .map(step -> store.column(step.type(), step.field()))
                .toList();
        return id -> {
            Object value = new Link(id);
            for (Column column : columns) {
                value = value instanceof Link link ? column.value(link.id()) : null;
            }
            return new Keyed(id, value);
        };
    }

    Comparator<Keyed> comparator() {
        Comparator<Object> values = Sorting::compare;
        Comparator<@Nullable Object> directed = Comparator.nullsLast(descending ? values.reversed() : values);
        Comparator<Keyed> byKey = (one, other) -> directed.compare(one.key(), other.key());
        return byKey.thenComparing(Comparator.comparingLong(Keyed::id));
    }

    private static int compare(Object one, Object other) {
        if (one instanceof BigDecimal first && other instanceof BigDecimal second) {
            return first.compareTo(second);
        }
        if (one instanceof Long first && other instanceof Long second) {
            return first.compareTo(second);
        }
        if (one instanceof OffsetDateTime first && other instanceof OffsetDateTime second) {
            return first.toInstant().compareTo(second.toInstant());
        }
        return one.toString().compareTo(other.toString());
    }
}
