package dev.coupagen.runtime.model;

import dev.coupagen.runtime.CustomFields;
import dev.coupagen.runtime.RawValue;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether two values mean the same to Coupa: numbers by their value, datetimes by their moment, records by their elements. */
final class SameValues {
    private SameValues() {}

    static boolean isSame(@Nullable Object one, @Nullable Object other) {
        Object first = withoutNotation(one);
        Object second = withoutNotation(other);
        if (first instanceof BigDecimal a && second instanceof BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        if (first instanceof OffsetDateTime a && second instanceof OffsetDateTime b) {
            return a.isEqual(b);
        }
        if (first instanceof Items a && second instanceof Items b) {
            return areSame(a.values, b.values);
        }
        if (first instanceof Model a && second instanceof Model b) {
            return a.mapper() == b.mapper() && areSame(a.slots, b.slots) && isSame(a.extensions, b.extensions);
        }
        if (first instanceof CustomFields a && second instanceof CustomFields b) {
            return isSame(a.values(), b.values());
        }
        if (first instanceof RawValue a && second instanceof RawValue b) {
            return isSameRaw(a, b);
        }
        return SlotEquality.isEqual(first, second);
    }

    private static @Nullable Object withoutNotation(@Nullable Object value) {
        return value instanceof Special.Exact exact ? exact.value() : value;
    }

    private static boolean areSame(@Nullable Object[] some, @Nullable Object[] others) {
        boolean same = some.length == others.length;
        for (int i = 0; same && i < some.length; i++) {
            same = isSame(some[i], others[i]);
        }
        return same;
    }

    private static boolean isSameRaw(RawValue one, RawValue other) {
        if (one instanceof RawValue.Struct a && other instanceof RawValue.Struct b) {
            List<RawValue.Member> some = a.members();
            List<RawValue.Member> others = b.members();
            boolean same = some.size() == others.size();
            for (int i = 0; same && i < some.size(); i++) {
                same = some.get(i).name().equals(others.get(i).name())
                        && isSameRaw(some.get(i).value(), others.get(i).value());
            }
            return same;
        }
        if (one instanceof RawValue.Array a && other instanceof RawValue.Array b) {
            boolean same = a.items().size() == b.items().size();
            for (int i = 0; same && i < a.items().size(); i++) {
                same = isSameRaw(a.items().get(i), b.items().get(i));
            }
            return same;
        }
        if (one instanceof RawValue.Numeric a && other instanceof RawValue.Numeric b) {
            BigDecimal first = TextValues.decimal(a.text());
            BigDecimal second = TextValues.decimal(b.text());
            return (first == null || second == null) ? a.equals(b) : first.compareTo(second) == 0;
        }
        return Objects.equals(one, other);
    }
}
