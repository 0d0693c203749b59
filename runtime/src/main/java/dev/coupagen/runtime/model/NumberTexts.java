package dev.coupagen.runtime.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers out of characters. */
final class NumberTexts {
    /** So many digits always fit a long. */
    private static final int LONG_DIGITS = 18;

    private NumberTexts() {}

    /**
     * A decimal whose text is the one we write, such as {@code -12.50}, and fits a long; null if it is none. Anything
     * else is for {@link #anyDecimal}.
     */
    static @Nullable BigDecimal plainDecimal(byte[] text, int from, int to) {
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
     * A decimal in any notation that Java understands, with blanks around it; null if it is none, or if it would have
     * more than so many digits without its exponent.
     */
    static @Nullable BigDecimal anyDecimal(String text, int mostDigits) {
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
    static boolean isNumeric(String text) {
        return text.chars().allMatch(c -> isDigit(c) || c == '-' || c == '+' || c == '.');
    }

    /** The number if it is a whole one, such as {@code 5.0}; null if it is none or does not fit a long. */
    static @Nullable Long whole(BigDecimal decimal) {
        try {
            return decimal.longValueExact();
        } catch (ArithmeticException e) {
            return null;
        }
    }

    /** A whole number whose text is the one we write, such as {@code -12}; null if it is none or does not fit a long. */
    static @Nullable Long plainInteger(byte[] text, int from, int to) {
        int start = text[from] == '-' ? from + 1 : from;
        if (start == to || to - start > LONG_DIGITS + 1 || (text[start] == '0' && to - from > 1)) {
            return null;
        }
        // Negative numbers reach further than positive ones, so the sum is one.
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
