package dev.coupagen.runtime.json;

import dev.coupagen.runtime.text.ByteWords;

/**
 * Finds the end of a JSON string without escapes, eight bytes at a time (SWAR: SIMD within a register). Most strings are
 * shorter than four words, dates and datetimes too, so these are looked at without a loop.
 */
final class UnescapedString {
    /** The bytes of a string that are looked at without a loop. */
    static final int UNROLLED = 4 * Long.BYTES;

    private UnescapedString() {}

    /**
     * Returns the offset of the closing quote; -1 if an escape or a byte beyond ASCII comes before it, if the string is
     * longer than {@code maxLength}, or if the document ends within the next word.
     *
     * @param from the offset after the opening quote, from which {@link #UNROLLED} bytes can be read
     */
    static int end(byte[] bytes, int from, int documentEnd, int maxLength) {
        int at = from;
        long special = ByteWords.specialInJson(ByteWords.get(bytes, from));
        if (special == 0) {
            at = from + Long.BYTES;
            special = ByteWords.specialInJson(ByteWords.get(bytes, from + Long.BYTES));
            if (special == 0) {
                at = from + 2 * Long.BYTES;
                special = ByteWords.specialInJson(ByteWords.get(bytes, from + 2 * Long.BYTES));
                if (special == 0) {
                    at = from + 3 * Long.BYTES;
                    special = ByteWords.specialInJson(ByteWords.get(bytes, from + 3 * Long.BYTES));
                    if (special == 0) {
                        return endOfLong(bytes, from, documentEnd, maxLength);
                    }
                }
            }
        }
        int found = at + (Long.numberOfTrailingZeros(special) >> 3);
        return bytes[found] == '"' ? found : -1;
    }

    private static int endOfLong(byte[] bytes, int from, int documentEnd, int maxLength) {
        int last = (int) Math.min(documentEnd - Long.BYTES, from + (long) maxLength);
        for (int i = from + UNROLLED; i <= last; i += Long.BYTES) {
            long special = ByteWords.specialInJson(ByteWords.get(bytes, i));
            if (special != 0) {
                int found = i + (Long.numberOfTrailingZeros(special) >> 3);
                return bytes[found] == '"' && found - from <= maxLength ? found : -1;
            }
        }
        return -1;
    }
}
