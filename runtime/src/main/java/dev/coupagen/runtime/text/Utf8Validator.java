package dev.coupagen.runtime.text;

/**
 * Checks that bytes are UTF-8 as RFC 3629 defines it: no overlong forms, surrogates, or code points beyond U+10FFFF.
 * Parsers accept some of these and make other text of them. ASCII is passed over eight bytes at a time (SWAR). A document
 * may be checked in parts; one that begins as UTF-16 or UTF-32 is not checked.
 */
public final class Utf8Validator {
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    /** The bytes before the part that is being checked. */
    private long before;
    /** The continuation bytes that the character still needs, and the bounds of the next one. */
    private int needed;

    private int lower;
    private int upper;
    private boolean isOther;

    /**
     * Returns the offset in the whole document of the first byte that is not valid; -1 if all are.
     *
     * @param bytes the array of the next part
     * @param from its first byte
     * @param to the offset after its last byte
     */
    public long check(byte[] bytes, int from, int to) {
        if (before == 0 && to > from) {
            isOther = isOtherEncoding(bytes, from, to);
        }
        int invalid = isOther ? -1 : invalid(bytes, from, to);
        long start = before;
        before += to - from;
        return invalid < 0 ? -1 : start + invalid - from;
    }

    /** Returns whether the document ends within a character. */
    public boolean isIncomplete() {
        return needed > 0;
    }

    private static boolean isOtherEncoding(byte[] bytes, int from, int to) {
        int first = bytes[from] & 0xFF;
        boolean hasZero = first == 0 || (to - from > 1 && bytes[from + 1] == 0);
        boolean hasMark = to - from > 1 && (first == 0xFE || first == 0xFF) && (bytes[from + 1] & 0xFE) == 0xFE;
        return hasZero || hasMark;
    }

    private int invalid(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            while (needed == 0 && at + Long.BYTES <= to && (ByteWords.get(bytes, at) & HIGH_BITS) == 0) {
                at += Long.BYTES;
            }
            if (at < to && !accept(bytes[at] & 0xFF)) {
                return at;
            }
            at++;
        }
        return -1;
    }

    private boolean accept(int b) {
        if (needed > 0) {
            boolean valid = b >= lower && b <= upper;
            needed--;
            lower = 0x80;
            upper = 0xBF;
            return valid;
        }
        return b < 0x80 || lead(b);
    }

    private boolean lead(int b) {
        needed = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        lower = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        upper = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
        return b >= 0xC2 && b <= 0xF4;
    }
}
