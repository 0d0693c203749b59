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
            if (needed == 0) {
                at = asciiEnd(bytes, at, to);
                int end = at == to ? to : characterEnd(bytes, at, to);
                if (end > 0) {
                    at = end;
                    continue;
                }
            }
            if (!accept(bytes[at] & 0xFF)) {
                return at;
            }
            at++;
        }
        return -1;
    }

    /**
     * Checks a part that begins a character.
     *
     * @return {@code to}, or if a character goes on beyond it the offset after that; -1 if a byte is not valid
     */
    public static int validEnd(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            at = asciiEnd(bytes, at, to);
            // Characters beyond ASCII come together in most languages.
            while (at < to && bytes[at] < 0) {
                at = characterEnd(bytes, at, bytes.length);
                if (at < 0) {
                    return -1;
                }
            }
        }
        return at;
    }

    /** Returns the offset of the first byte that is not ASCII; {@code to} if all are. */
    static int asciiEnd(byte[] bytes, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to) {
            long high = ByteWords.get(bytes, at) & HIGH_BITS;
            if (high != 0) {
                return at + (Long.numberOfTrailingZeros(high) >> 3);
            }
            at += Long.BYTES;
        }
        if (at < to && at + Long.BYTES <= bytes.length) {
            // The word goes beyond the part; without a high bit the count is 64.
            long high = ByteWords.get(bytes, at) & HIGH_BITS;
            return Math.min(to, at + (Long.numberOfTrailingZeros(high) >> 3));
        }
        while (at < to && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** Returns the offset behind the character that begins there; -1 if it is not valid or not whole. */
    static int characterEnd(byte[] bytes, int at, int to) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return at + 1;
        }
        if (lead < 0xE0 && at + 1 < to) {
            return lead >= 0xC2 && isContinuation(bytes[at + 1]) ? at + 2 : -1;
        }
        if (lead > 0xE0 && lead < 0xED && at + 2 < to) {
            return isContinuation(bytes[at + 1]) && isContinuation(bytes[at + 2]) ? at + 3 : -1;
        }
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (lead < 0xC2 || lead > 0xF4 || length > to - at) {
            return -1;
        }
        int second = bytes[at + 1] & 0xFF;
        boolean isValid = second >= lowest(lead) && second <= highest(lead);
        for (int i = 2; i < length; i++) {
            isValid &= isContinuation(bytes[at + i]);
        }
        return isValid ? at + length : -1;
    }

    private static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
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
        lower = lowest(b);
        upper = highest(b);
        return b >= 0xC2 && b <= 0xF4;
    }

    /** The least second byte behind a first one, so that the form is the shortest. */
    private static int lowest(int lead) {
        return lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    }

    /** The greatest second byte behind a first one: no surrogates, nothing beyond U+10FFFF. */
    private static int highest(int lead) {
        return lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    }
}
