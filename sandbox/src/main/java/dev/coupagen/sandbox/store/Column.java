package dev.coupagen.sandbox.store;

import dev.coupagen.sandbox.schema.Field;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of one field of all records of a type, unpacked once: criteria look at one field of very many records. Read
 * within {@link Store#reading} only.
 */
public final class Column {
    private static final int MOST_SHARED = 4_096;
    private static final int SLOT_BYTES = 4;
    private static final long[] NO_LINKS = {};

    private final Table table;
    private final List<Field> field;
    /** By slot; null if they take more memory than is worth it, so that each is unpacked when it is asked for. */
    private @Nullable Object @Nullable [] values;

    private long bytes;

    private Column(Table table, Field field) {
        this.table = table;
        this.field = List.of(field);
    }

    static Column read(Table table, Field field, long mostBytes) {
        Column column = new Column(table, field);
        @Nullable Object[] values = new Object[table.size()];
        column.bytes = (long) values.length * SLOT_BYTES;
        Map<Object, Object> shared = new HashMap<>();
        for (int slot = 0; slot < values.length && column.bytes <= mostBytes; slot++) {
            Object value = column.unpacked(table.row(slot));
            if (value != null) {
                Object known = shared.get(value);
                values[slot] = known == null ? value : known;
                if (known == null) {
                    column.bytes += size(value);
                    if (shared.size() < MOST_SHARED) {
                        shared.put(value, value);
                    }
                }
            }
        }
        column.values = column.bytes <= mostBytes ? values : null;
        return column;
    }

    private @Nullable Object unpacked(byte @Nullable [] row) {
        return row == null ? null : compact(Unpacker.values(row, field)[0]);
    }

    /** Lists of links are most of the memory. */
    private static @Nullable Object compact(@Nullable Object value) {
        if (value instanceof List<?> list && list.stream().allMatch(Link.class::isInstance)) {
            return list.stream().mapToLong(item -> ((Link) item).id()).toArray();
        }
        return value;
    }

    private static int size(Object value) {
        if (value instanceof String text) {
            return 48 + text.length();
        }
        if (value instanceof long[] links) {
            return 16 + 8 * links.length;
        }
        return value instanceof OffsetDateTime || value instanceof List<?>
                ? 112
                : value instanceof BigDecimal ? 40 : 24;
    }

    /** How much memory it takes, roughly. */
    long bytes() {
        return bytes;
    }

    boolean isKept() {
        return values != null;
    }

    /** The value of a record; null if it has none, or there is no such record. A list of links is not among the values. */
    public @Nullable Object value(long id) {
        Object value = stored(id);
        return value instanceof long[] ? null : value;
    }

    /** The ids that a list of links holds; none if the record has none. */
    public long[] links(long id) {
        return stored(id) instanceof long[] links ? links : NO_LINKS;
    }

    private @Nullable Object stored(long id) {
        int slot = table.slot(id);
        if (slot < 0) {
            return null;
        }
        @Nullable Object @Nullable [] known = values;
        return known == null ? unpacked(table.row(slot)) : known[slot];
    }

    /** Takes over what was written to a slot, which is not before the last one. */
    void set(int slot, byte @Nullable [] row) {
        @Nullable Object[] known = values;
        if (known == null) {
            return;
        }
        if (slot >= known.length) {
            known = Arrays.copyOf(known, Math.max(16, slot + slot / 2 + 1));
            values = known;
        }
        Object value = unpacked(row);
        known[slot] = value;
        bytes += value == null ? 0 : size(value);
    }
}
