package dev.coupagen.runtime;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.coupagen.runtime.text.BooleanTexts;
import dev.coupagen.runtime.text.DateTexts;
import dev.coupagen.runtime.text.NumberTexts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The custom fields of a record by their API names: those that no accessor was generated for. Immutable.
 *
 * @see <a href="https://compass.coupa.com/en-us/products/product-documentation/integration-technical-documentation/the-coupa-core-api/get-started-with-the-api/custom-field-namespace">Coupa
 *     documentation, Custom Field Namespace</a>
 */
public final class CustomFields {
    /** No custom fields. */
    public static final CustomFields NONE = new CustomFields(RawValue.Struct.EMPTY);

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
    @JsonValue
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
        return raw(field).flatMap(CustomFields::toText);
    }

    /** The whole number in a field; empty if it is missing, blank, not a whole number, or does not fit a long. */
    public Optional<Long> integer(String field) {
        return raw(field).flatMap(CustomFields::toInteger);
    }

    /**
     * The number in a field; empty if it is missing, blank, or not a number.
     *
     * @param field the field's API name
     * @return empty too if it has more digits than {@link Limits#DEFAULT} allows
     */
    public Optional<BigDecimal> decimal(String field) {
        return raw(field).flatMap(CustomFields::toDecimal);
    }

    /**
     * The boolean in a field; empty if it is missing, blank, or not a boolean in any notation, such as {@code yes}.
     *
     * @param field the field's API name
     */
    public Optional<Boolean> bool(String field) {
        return raw(field).flatMap(CustomFields::toBoolean);
    }

    /** The day in a field, in ISO 8601, or that of a datetime; empty if it is missing, blank, or not a date. */
    public Optional<LocalDate> date(String field) {
        return raw(field).flatMap(CustomFields::toDate);
    }

    /**
     * The moment in a field, in ISO 8601; empty if it is missing, blank, or not a datetime. A datetime without an offset,
     * and a date, which means midnight, are read in UTC.
     */
    public Optional<OffsetDateTime> dateTime(String field) {
        return raw(field).flatMap(CustomFields::toDateTime);
    }

    /** The record in a field, such as a lookup value or a user; empty if it is missing, blank, or not a record. */
    public Optional<RawValue.Struct> record(String field) {
        return raw(field).flatMap(CustomFields::toRecord);
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

    /** Of a field that holds several values the texts, without those that {@link #text} would leave out. */
    public List<String> texts(String field) {
        return several(field, CustomFields::toText);
    }

    /** Of a field that holds several values the whole numbers, without those that {@link #integer} would leave out. */
    public List<Long> integers(String field) {
        return several(field, CustomFields::toInteger);
    }

    /** Of a field that holds several values the numbers, without those that {@link #decimal} would leave out. */
    public List<BigDecimal> decimals(String field) {
        return several(field, CustomFields::toDecimal);
    }

    /** Of a field that holds several values the booleans, without those that {@link #bool} would leave out. */
    public List<Boolean> bools(String field) {
        return several(field, CustomFields::toBoolean);
    }

    /** Of a field that holds several values the days, without those that {@link #date} would leave out. */
    public List<LocalDate> dates(String field) {
        return several(field, CustomFields::toDate);
    }

    /** Of a field that holds several values the moments, without those that {@link #dateTime} would leave out. */
    public List<OffsetDateTime> dateTimes(String field) {
        return several(field, CustomFields::toDateTime);
    }

    /** The records of a field that holds several: the values of a multi-select. */
    public List<RawValue.Struct> records(String field) {
        return several(field, CustomFields::toRecord);
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

    private <V> List<V> several(String field, Function<RawValue, Optional<V>> type) {
        return items(field).stream().map(type).flatMap(Optional::stream).toList();
    }

    private static Optional<String> toText(RawValue value) {
        return value.asText().filter(text -> !text.isEmpty());
    }

    private static Optional<Long> toInteger(RawValue value) {
        return toDecimal(value).map(NumberTexts::whole);
    }

    private static Optional<BigDecimal> toDecimal(RawValue value) {
        return toText(value).map(text -> NumberTexts.anyDecimal(text, Limits.DEFAULT.numberLength()));
    }

    private static Optional<Boolean> toBoolean(RawValue value) {
        return toText(value).map(BooleanTexts::parse);
    }

    private static Optional<LocalDate> toDate(RawValue value) {
        return toText(value).map(DateTexts::anyDate);
    }

    private static Optional<OffsetDateTime> toDateTime(RawValue value) {
        return toText(value).map(text -> DateTexts.anyDateTime(text, ZoneOffset.UTC));
    }

    private static Optional<RawValue.Struct> toRecord(RawValue value) {
        return value instanceof RawValue.Struct record ? Optional.of(record) : Optional.empty();
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
