package dev.coupagen.runtime;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The custom fields of a record by their API names, for those that no accessor was generated for. Immutable.
 *
 * @see <a href="https://compass.coupa.com">Coupa documentation, Custom Fields in the API</a>
 */
public final class CustomFields {
    public static final CustomFields NONE = new CustomFields(Map.of());
    private final Map<String, RawValue> values;

    private CustomFields(Map<String, RawValue> values) {
        this.values = values;
    }

    /** Custom fields of those values, in their order. */
    public static CustomFields of(Map<String, RawValue> values) {
        return values.isEmpty() ? NONE : new CustomFields(Collections.unmodifiableMap(new LinkedHashMap<>(values)));
    }

    /** All values, in the order of the payload. */
    public Map<String, RawValue> values() {
        return values;
    }

    /** The value of a field as it came; empty if the payload does not have it. */
    public Optional<RawValue> raw(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The text of a field; empty if it is missing, blank, or no scalar. */
    public Optional<String> text(String field) {
        return raw(field).flatMap(RawValue::asText).filter(text -> !text.isEmpty());
    }

    /** The number in a field; empty if it is missing, blank, or no number. */
    public Optional<BigDecimal> decimal(String field) {
        return text(field).flatMap(CustomFields::toDecimal);
    }

    /** The truth in a field; empty if it is missing, blank, or neither true nor false. */
    public Optional<Boolean> bool(String field) {
        return text(field)
                .filter(text -> text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false"))
                .map(Boolean::valueOf);
    }

    /** These fields with one more or another value of one. */
    public CustomFields with(String field, RawValue value) {
        Map<String, RawValue> copy = new LinkedHashMap<>(values);
        copy.put(field, value);
        return of(copy);
    }

    private static Optional<BigDecimal> toDecimal(String text) {
        try {
            return text.length() > 1_000 ? Optional.empty() : Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomFields that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
