package dev.coupagen.runtime.raw;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.RawValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Raw values as maps, lists, strings, numbers and booleans. */
public final class JavaValues {
    /** Longer numbers stay strings, so that their notation is kept and their value is not computed. */
    private static final int MAX_DIGITS = 100;

    private JavaValues() {}

    /**
     * The members of an object by name; of two of one name the last.
     *
     * @return an unmodifiable map in the order of the members
     */
    public static Map<String, @Nullable Object> toMap(RawValue.Struct struct) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        struct.members().forEach(member -> map.put(member.name(), toJava(member.value())));
        return Collections.unmodifiableMap(map);
    }

    private static @Nullable Object toJava(RawValue value) {
        if (value instanceof RawValue.Struct struct) {
            return toMap(struct);
        }
        if (value instanceof RawValue.Array array) {
            List<@Nullable Object> items = new ArrayList<>();
            array.items().forEach(item -> items.add(toJava(item)));
            return Collections.unmodifiableList(items);
        }
        if (value instanceof RawValue.Bool bool) {
            return bool.value();
        }
        if (value instanceof RawValue.Numeric numeric) {
            return toNumber(numeric.text());
        }
        return value.asText().orElse(null);
    }

    private static Object toNumber(String text) {
        if (text.length() > MAX_DIGITS) {
            return text;
        }
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException notWhole) {
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException notDecimal) {
                return text;
            }
        }
    }

    /**
     * The raw value of a Java value.
     *
     * @param value a map, {@code Iterable}, array of objects, string, number, boolean, null or raw value, or an
     *     {@code Optional} of one, which is null if it is empty; anything else becomes text by its {@code toString}
     * @throws IllegalArgumentException if maps and lists nest deeper than {@link Limits#DEEPEST}
     */
    public static RawValue toRaw(@Nullable Object value) {
        return toRaw(value, Limits.DEEPEST);
    }

    private static RawValue toRaw(@Nullable Object value, int levels) {
        if (levels < 0) {
            throw new IllegalArgumentException("The map exceeds a depth of " + Limits.DEEPEST + " maps and lists.");
        }
        if (value == null) {
            return RawValue.Null.NULL;
        }
        if (value instanceof RawValue raw) {
            return raw;
        }
        if (value instanceof Map<?, ?> map) {
            List<RawValue.Member> members = new ArrayList<>();
            map.forEach((name, member) -> members.add(new RawValue.Member(name.toString(), toRaw(member, levels - 1))));
            return RawValue.Struct.of(members);
        }
        if (value instanceof Iterable<?> items) {
            List<RawValue> raw = new ArrayList<>();
            items.forEach(item -> raw.add(toRaw(item, levels - 1)));
            return new RawValue.Array(raw, "");
        }
        if (value instanceof Object[] items) {
            return toRaw(Arrays.asList(items), levels);
        }
        if (value instanceof Optional<?> optional) {
            return toRaw(optional.orElse(null), levels);
        }
        if (value instanceof Boolean bool) {
            return RawValue.Bool.of(bool);
        }
        return value instanceof Number ? new RawValue.Numeric(value.toString()) : new RawValue.Text(value.toString());
    }
}
