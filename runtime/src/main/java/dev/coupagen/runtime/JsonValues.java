package dev.coupagen.runtime;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Jackson is given to write for a raw value that it meets outside of models. */
final class JsonValues {
    private JsonValues() {}

    /** The value; that of an object or a list holds raw values, of which Jackson asks in turn. */
    static @Nullable Object of(RawValue value) {
        if (value instanceof RawValue.Struct struct) {
            Map<String, RawValue> members = new LinkedHashMap<>();
            struct.members().forEach(member -> members.put(member.name(), member.value()));
            return members;
        }
        if (value instanceof RawValue.Array array) {
            return array.items();
        }
        if (value instanceof RawValue.Bool bool) {
            return bool.value();
        }
        return value instanceof RawValue.Numeric number
                ? number(number.text())
                : value.asText().orElse(null);
    }

    private static Object number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            return text;
        }
    }
}
