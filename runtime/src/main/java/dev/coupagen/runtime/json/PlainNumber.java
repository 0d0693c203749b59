package dev.coupagen.runtime.json;

import dev.coupagen.runtime.text.ByteWords;

/** Finds the end of a whole number without a sign and reads it, eight digits at a time (SWAR). */
final class PlainNumber {
    /** A number of this many digits always fits a long. */
    static final int SURE_DIGITS = 18;

    private PlainNumber() {}

    /**
     * Returns the offset after the number; -1 if there is none, if it begins with a zero that JSON does not allow, or if it
     * goes beyond {@code last}.
     *
     * @param word the eight bytes from {@code from} on
     */
    static int end(long word, byte[] bytes, int from, int last) {
        int digits = ByteWords.digits(word);
        int to = from + digits;
        while (to < last && isDigit(bytes[to])) {
            to++;
        }
        return digits == 0 || to > last || (bytes[from] == '0' && to > from + 1) ? -1 : to;
    }

    /** The number between these offsets, of at most {@link #SURE_DIGITS} digits. Eight bytes can be read there. */
    static long value(byte[] bytes, int from, int to) {
        int digits = Math.min(Long.BYTES, to - from);
        long value = ByteWords.number(ByteWords.get(bytes, from), digits);
        for (int i = from + digits; i < to; i++) {
            value = value * 10 + (bytes[i] - '0');
        }
        return value;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
