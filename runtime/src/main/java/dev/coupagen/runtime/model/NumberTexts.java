package dev.coupagen.runtime.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers out of characters. */
final class NumberTexts {
    /** So many digits always fit a long. */
    private static final int LONG_DIGITS = 18;

    private static final int LONGEST = 1_000;

    private NumberTexts() {}

    /**
     * A decimal whose text is the one we write, such as {@code -12.50}, and fits a long; null if it is none. Anything
     * else is for {@link #anyDecimal}.
     */
    static @Nullable BigDecimal plainDecimal(char[] text, int from, int to) {
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

    /** A decimal in any notation that Java understands, with blanks around it; null if it is none. */
    static @Nullable BigDecimal anyDecimal(char[] text, int from, int to) {
        String stripped = new String(text, from, to - from).strip();
        if (stripped.length() > LONGEST) {
            return null;
        }
        try {
            return new BigDecimal(stripped);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** A whole number with blanks around it; null if it is none or does not fit a long. */
    static @Nullable Long integer(char[] text, int from, int to) {
        if (to - from > LONGEST) {
            return null;
        }
        try {
            return Long.valueOf(new String(text, from, to - from).strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Whether the text of a number that could be read is the one we write. */
    static boolean isPlainInteger(char[] text, int from, int to) {
        int start = text[from] == '-' ? from + 1 : from;
        boolean zeroFirst = text[start] == '0';
        return text[start] >= '0'
                && text[start] <= '9'
                && text[to - 1] >= '0'
                && text[to - 1] <= '9'
                && (!zeroFirst || (to - start == 1 && start == from));
    }
}
