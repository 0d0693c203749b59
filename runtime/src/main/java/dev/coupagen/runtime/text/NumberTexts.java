package dev.coupagen.runtime.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers out of characters. */
public final class NumberTexts {
    /** A number of this many digits always fits a long. */
    private static final int LONG_DIGITS = 18;

    private NumberTexts() {}

    /**
     * A decimal in the canonical form, which is the one we write, such as {@code -12.50}, whose digits fit a long; null if
     * the text is another, which {@link #anyDecimal} may read.
     */
    public static @Nullable BigDecimal canonicalDecimal(byte[] text, int from, int to) {
        int start = text[from] == '-' ? from + 1 : from;
        if (to - start > LONG_DIGITS || start == to) {
            return null;
        }
        long unscaled = 0;
        int point = -1;
        for (int i = start; i < to; i++) {
            int digit = text[i] - '0';
            if (digit >= 0 && digit <= 9) {
                unscaled = unscaled * 10 + digit;
            } else if (text[i] == '.' && point < 0) {
                point = i;
            } else {
                return null;
            }
        }
        boolean leadingZero = text[start] == '0' && to - start > 1 && point != start + 1;
        if (point == start || point == to - 1 || leadingZero || (unscaled == 0 && start != from)) {
            return null;
        }
        return BigDecimal.valueOf(start == from ? unscaled : -unscaled, point < 0 ? 0 : to - 1 - point);
    }

    /**
     * A decimal in any notation of Java, with blanks around it; null if it is not one, or if it would have more than
     * {@code mostDigits} digits without its exponent.
     */
    public static @Nullable BigDecimal anyDecimal(String text, int mostDigits) {
        String stripped = text.strip();
        if (stripped.length() > mostDigits) {
            return null;
        }
        try {
            BigDecimal decimal = new BigDecimal(stripped);
            return decimal.scale() > mostDigits || -(long) decimal.scale() > mostDigits ? null : decimal;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Whether the text is of digits, signs and points alone. */
    public static boolean isNumeric(String text) {
        return text.chars().allMatch(c -> isDigit(c) || c == '-' || c == '+' || c == '.');
    }

    /** The number if it is a whole one, such as {@code 5.0}; null if it is not, or does not fit a long. */
    public static @Nullable Long whole(BigDecimal decimal) {
        try {
            return decimal.longValueExact();
        } catch (ArithmeticException e) {
            return null;
        }
    }

    /** A whole number in canonical form, such as {@code -12}; null if the text is another or does not fit a long. */
    public static @Nullable Long canonicalInteger(byte[] text, int from, int to) {
        int start = text[from] == '-' ? from + 1 : from;
        if (start == to || to - start > LONG_DIGITS + 1 || (text[start] == '0' && to - from > 1)) {
            return null;
        }
        // The range of negative numbers is larger by one, so the sum is negative.
        long negative = 0;
        for (int i = start; i < to; i++) {
            int digit = text[i] - '0';
            boolean tooBig = negative < Long.MIN_VALUE / 10 || negative * 10 < Long.MIN_VALUE + digit;
            if (!isDigit(text[i]) || tooBig) {
                return null;
            }
            negative = negative * 10 - digit;
        }
        if (start != from) {
            return negative;
        }
        return negative == Long.MIN_VALUE ? null : (Long) (-negative);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
