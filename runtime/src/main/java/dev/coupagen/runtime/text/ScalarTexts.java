package dev.coupagen.runtime.text;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Scalars as Coupa writes them, whatever the format. */
public final class ScalarTexts {
    /** The most zeros of a decimal that is written without an exponent. */
    private static final int MAX_ZEROS = 100;
    /** With fewer zeros before its first digit, {@code BigDecimal.toString} uses no exponent, and caches its result. */
    private static final int MAX_LEADING_ZEROS = 6;

    private ScalarTexts() {}

    /** The decimal with all its digits, without an exponent unless it would need very many zeros. */
    public static String decimal(BigDecimal value) {
        int scale = value.scale();
        if (scale >= 0 && (scale <= MAX_LEADING_ZEROS || scale - value.precision() < MAX_LEADING_ZEROS)) {
            return value.toString();
        }
        return scale >= -MAX_ZEROS && scale <= MAX_ZEROS + value.precision() ? value.toPlainString() : value.toString();
    }

    /** The datetime in ISO form with its offset, with seconds, and with a fraction if it has one. */
    public static String dateTime(OffsetDateTime value) {
        byte[] text = new byte[DateTimeBytes.LONGEST];
        int length = DateTimeBytes.dateTime(value, text, 0);
        return new String(text, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** The date in ISO form. */
    public static String date(LocalDate value) {
        return value.toString();
    }
}
