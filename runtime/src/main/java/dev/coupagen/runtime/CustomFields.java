package dev.coupagen.runtime;

import dev.coupagen.runtime.text.BooleanTexts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The custom fields of a record by their API names: those that no accessor was generated for. Immutable.
 *
 * @see <a href="https://compass.coupa.com/en-us/products/product-documentation/integration-technical-documentation/the-coupa-core-api/get-started-with-the-api/custom-field-namespace">Coupa
 *     documentation, Custom Field Namespace</a>
 */
public final class CustomFields {
    /** No custom fields. */
    public static final CustomFields NONE = new CustomFields(RawValue.Struct.EMPTY);

    private static final int MAX_NUMBER = 1_000;
    private final RawValue.Struct values;

    private CustomFields(RawValue.Struct values) {
        this.values = values;
    }

    /**
     * Custom fields of those values, in their order.
     *
     * @param values by the API names of the fields, such as {@code cf-erp-invoice-number}
     */
    public static CustomFields of(RawValue.Struct values) {
        return values.isEmpty() ? NONE : new CustomFields(values);
    }

    /** All values, in the order of the payload. */
    public RawValue.Struct values() {
        return values;
    }

    /**
     * The unchanged value of a field; empty if the payload does not have it.
     *
     * @param field the field's API name
     */
    public Optional<RawValue> raw(String field) {
        return values.member(field);
    }

    /**
     * The text of a field; empty if it is missing, blank, or not a scalar.
     *
     * @param field the field's API name
     * @return of a number or boolean its text in the payload
     */
    public Optional<String> text(String field) {
        return raw(field).flatMap(RawValue::asText).filter(text -> !text.isEmpty());
    }

    /**
     * The number in a field; empty if it is missing, blank, or not a number.
     *
     * @param field the field's API name
     * @return empty too if its text is longer than 1,000 characters
     */
    public Optional<BigDecimal> decimal(String field) {
        return text(field).flatMap(CustomFields::toDecimal);
    }

    /**
     * The boolean in a field; empty if it is missing, blank, or not a boolean in any notation, such as {@code yes}.
     *
     * @param field the field's API name
     */
    public Optional<Boolean> bool(String field) {
        return text(field).map(BooleanTexts::parse);
    }

    /**
     * The records or values of a field that holds several; empty if it is missing, blank, or not a list.
     *
     * @param field the field's API name
     * @return an unmodifiable list in the order of the payload
     */
    public List<RawValue> items(String field) {
        return raw(field).map(RawValue::items).orElse(List.of());
    }

    /**
     * These fields with one more or another value of one.
     *
     * @param field the field's API name
     * @param value {@link RawValue.Null#NULL} to clear the field when the record is sent to Coupa
     * @throws IllegalArgumentException if the value is deeper than {@link Limits#DEEPEST} allows
     */
    public CustomFields with(String field, RawValue value) {
        return of(values.with(field, value));
    }

    /**
     * These fields with that text in one.
     *
     * @param field the field's API name
     * @param text an empty one is sent as it is; to clear the field, pass {@link RawValue.Null#NULL} instead
     */
    public CustomFields with(String field, String text) {
        return with(field, new RawValue.Text(text));
    }

    private static Optional<BigDecimal> toDecimal(String text) {
        if (text.length() > MAX_NUMBER) {
            return Optional.empty();
        }
        try {
            BigDecimal decimal = new BigDecimal(text);
            // An exponent can stand for more digits than memory holds.
            boolean isShort = Math.abs((long) decimal.scale()) <= MAX_NUMBER;
            return isShort ? Optional.of(decimal) : Optional.empty();
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
