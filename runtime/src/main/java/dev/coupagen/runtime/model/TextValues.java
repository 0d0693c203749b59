package dev.coupagen.runtime.model;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.text.BooleanTexts;
import dev.coupagen.runtime.text.DateTexts;
import dev.coupagen.runtime.text.NumberTexts;
import dev.coupagen.runtime.text.ScalarTexts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Single values as text outside of a document: in arguments of queries, and in custom fields that have no slot. */
public final class TextValues {
    private TextValues() {}

    /**
     * The value of the text, read as mappers do; empty if it is blank or not of that kind. The value of an enumeration is
     * its text, since only its own class knows more.
     *
     * @param text a datetime without an offset is in UTC
     */
    public static Optional<Object> read(Kind kind, String text) {
        return Optional.ofNullable(
                switch (kind) {
                    case TEXT, ENUMERATION -> text;
                    case RAW -> new RawValue.Text(text);
                    case INTEGER, DECIMAL, BOOLEAN, DATE, DATETIME -> text.isEmpty() ? null : typed(kind, text);
                    case REFERENCE, LIST, CUSTOM_FIELDS -> null;
                });
    }

    private static @Nullable Object typed(Kind kind, String text) {
        return switch (kind) {
            case INTEGER -> wholeNumber(decimal(text));
            case DECIMAL -> decimal(text);
            case BOOLEAN -> BooleanTexts.parse(text);
            case DATE -> DateTexts.anyDate(text);
            default -> DateTexts.anyDateTime(text, ZoneOffset.UTC);
        };
    }

    static @Nullable BigDecimal decimal(String text) {
        return NumberTexts.anyDecimal(text, Limits.DEFAULT.numberLength());
    }

    private static @Nullable Long wholeNumber(@Nullable BigDecimal decimal) {
        return decimal == null ? null : NumberTexts.whole(decimal);
    }

    /** The text of a single value as Coupa writes it. */
    public static String write(Object value) {
        if (value instanceof BigDecimal decimal) {
            return ScalarTexts.decimal(decimal);
        }
        if (value instanceof OffsetDateTime dateTime) {
            return ScalarTexts.dateTime(dateTime);
        }
        if (value instanceof LocalDate date) {
            return ScalarTexts.date(date);
        }
        return value instanceof RawValue raw ? raw.asText().orElse("") : value.toString();
    }
}
