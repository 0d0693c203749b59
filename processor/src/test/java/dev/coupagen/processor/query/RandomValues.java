package dev.coupagen.processor.query;

import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Slot;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Values from so small pools that criteria are met as often as not, and records that hold some of them. */
final class RandomValues {
    private static final List<String> TEXTS = List.of("a", "b", "ab", "ba", "A b", "ü,+:&=%[]\"\\", " ", "10", "9");
    private static final List<Long> NUMBERS = List.of(0L, 1L, 2L, -1L, 4_000_000_000L);
    private static final List<BigDecimal> DECIMALS =
            List.of(new BigDecimal("0"), new BigDecimal("1"), new BigDecimal("1.0"), new BigDecimal("1.50"));
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 1), LocalDate.of(2024, 2, 29));
    private static final List<OffsetDateTime> MOMENTS = List.of(
            OffsetDateTime.parse("2026-02-01T00:00:00Z"),
            OffsetDateTime.parse("2026-01-31T16:00:00-08:00"),
            OffsetDateTime.parse("2026-02-01T00:00:01+01:00"),
            OffsetDateTime.parse("2024-02-29T12:30:45.5Z"));
    /** Text that is not a value of any other type. */
    private static final List<Object> ODD = List.of("", "x", List.of(), Map.of());

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    Random random() {
        return random;
    }

    String text() {
        return pick(TEXTS);
    }

    long number() {
        return pick(NUMBERS);
    }

    BigDecimal decimal() {
        return pick(DECIMALS);
    }

    LocalDate day() {
        return pick(DAYS);
    }

    OffsetDateTime moment() {
        return pick(MOMENTS);
    }

    <T> T pick(List<T> pool) {
        return pool.get(random.nextInt(pool.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A record in JSON terms, with some of what lies on the way; null where JSON has null. */
    Map<String, @Nullable Object> record(List<Slot> way, int step) {
        Map<String, @Nullable Object> record = new LinkedHashMap<>();
        if (step < way.size() && chance(90)) {
            members(record, way.get(step)).put(way.get(step).element(), element(way, step));
        }
        return record;
    }

    /** Where the element lies: in the record, or under its custom fields. */
    private static Map<String, @Nullable Object> members(Map<String, @Nullable Object> record, Slot slot) {
        if (!slot.isCustom()) {
            return record;
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        record.put("custom-fields", fields);
        return fields;
    }

    private @Nullable Object element(List<Slot> way, int step) {
        if (chance(7)) {
            return null;
        }
        if (chance(7)) {
            return pick(ODD);
        }
        if (way.get(step).kind() != Kind.LIST) {
            return single(way, step);
        }
        List<@Nullable Object> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            items.add(chance(5) ? null : single(way, step));
        }
        return items;
    }

    private @Nullable Object single(List<Slot> way, int step) {
        return switch (way.get(step).valueKind()) {
            case REFERENCE -> record(way, step + 1);
            case TEXT -> text();
            case RAW -> chance(80) ? text() : (Object) number();
            case INTEGER -> chance(50) ? (Object) number() : String.valueOf(number());
            case DECIMAL -> chance(50) ? (Object) decimal() : decimal().toPlainString();
            case BOOLEAN -> chance(50) ? (Object) random.nextBoolean() : String.valueOf(random.nextBoolean());
            case DATE -> day().toString();
            case DATETIME -> moment().toString();
            case ENUMERATION, LIST, CUSTOM_FIELDS -> throw new IllegalStateException();
        };
    }
}
