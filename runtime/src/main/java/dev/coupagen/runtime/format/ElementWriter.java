package dev.coupagen.runtime.format;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.text.Singular;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A sink for the elements of one document, in the order they shall have. */
public interface ElementWriter {

    /** The names of the elements that no model declares. */
    ElementNames names();

    /** No value, in the way that clears one. */
    void nil(ElementName name);

    /** The empty text that Coupa sends where there is no value. */
    void blank(ElementName name);

    void text(ElementName name, String value);

    void integer(ElementName name, long value);

    void decimal(ElementName name, BigDecimal value);

    void bool(ElementName name, boolean value);

    void date(ElementName name, LocalDate value);

    void dateTime(ElementName name, OffsetDateTime value);

    /** A number as it stood in a payload. */
    void number(ElementName name, String digits);

    void beginRecord(ElementName name);

    void endRecord(ElementName name);

    void beginList(ElementName name);

    void endList(ElementName name);

    /** A value as it stood in a payload. */
    default void raw(ElementName name, RawValue value) {
        if (value instanceof RawValue.Text text) {
            text(name, text.text());
        } else if (value instanceof RawValue.Numeric numeric) {
            number(name, numeric.text());
        } else if (value instanceof RawValue.Bool bool) {
            bool(name, bool.value());
        } else if (value instanceof RawValue.Struct struct) {
            beginRecord(name);
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
