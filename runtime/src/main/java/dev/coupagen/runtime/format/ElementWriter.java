package dev.coupagen.runtime.format;

import dev.coupagen.names.Singular;
import dev.coupagen.runtime.RawValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A sink for the elements of one document, in the order they shall have. */
public interface ElementWriter {

    /** The names of the elements that no model declares. */
    ElementNames names();

    /** Whether the format writes a name for each item of a list. */
    default boolean namesItems() {
        return false;
    }

    /** Writes a null, which clears a value. */
    void nil(ElementName name);

    /** Writes the empty text that Coupa sends where there is no value. */
    void blank(ElementName name);

    /** Writes a text. */
    void text(ElementName name, String value);

    /** Writes a whole number. */
    void integer(ElementName name, long value);

    /** Writes a decimal with all its digits. */
    void decimal(ElementName name, BigDecimal value);

    /** Writes a boolean. */
    void bool(ElementName name, boolean value);

    /** Writes a date, {@code 2026-01-31}. */
    void date(ElementName name, LocalDate value);

    /** Writes a datetime with its offset, {@code 2026-01-31T10:20:30+01:00}. */
    void dateTime(ElementName name, OffsetDateTime value);

    /** Writes a number with the digits of a payload. */
    void number(ElementName name, String digits);

    /** Begins a record; its members follow. */
    void beginRecord(ElementName name);

    /**
     * Begins a record with members that are not declared, which follow too: a format may have some of them elsewhere, as
     * XML has attributes.
     */
    default void beginRecord(ElementName name, RawValue.Struct undeclared) {
        beginRecord(name);
    }

    /** Ends the record that was begun last. */
    void endRecord(ElementName name);

    /** Begins a list; its items follow. */
    void beginList(ElementName name);

    /** Ends the list that was begun last. */
    void endList(ElementName name);

    /** Writes a value of a payload unchanged. */
    default void raw(ElementName name, RawValue value) {
        if (value instanceof RawValue.Text text) {
            text(name, text.text());
        } else if (value instanceof RawValue.Numeric numeric) {
            number(name, numeric.text());
        } else if (value instanceof RawValue.Bool bool) {
            bool(name, bool.value());
        } else if (value instanceof RawValue.Struct struct) {
            beginRecord(name, struct);
            for (RawValue.Member member : struct.members()) {
                raw(names().of(member.name()), member.value());
            }
            endRecord(name);
        } else if (value instanceof RawValue.Array array) {
            beginList(name);
            ElementName item = ElementName.item(Singular.of(name.text()));
            for (int i = 0; i < array.items().size(); i++) {
                raw(
                        array.itemName(i).isEmpty() ? item : ElementName.item(array.itemName(i)),
                        array.items().get(i));
            }
            endList(name);
        } else {
            nil(name);
        }
    }
}
