package dev.coupagen.runtime.text;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Scalars as Coupa writes them, whatever the format. */
public final class ScalarTexts {
    /** Beyond so many zeros a decimal is written with an exponent. */
    private static final int MOST_ZEROS = 100;
    /** With fewer places before its first digit, a decimal has no exponent in {@code toString}, which remembers its answer. */
    private static final int PLAIN_PLACES = 6;

    private ScalarTexts() {}

    /** The decimal with all its digits, without an exponent unless it would need very many zeros. */
    public static String decimal(BigDecimal value) {
        int scale = value.scale();
        if (scale >= 0 && (scale <= PLAIN_PLACES || scale - value.precision() < PLAIN_PLACES)) {
            return value.toString();
        }
        return scale >= -MOST_ZEROS && scale <= MOST_ZEROS + value.precision()
                ? value.toPlainString()
                : value.toString();
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
