package dev.coupagen.runtime.text;

import java.nio.charset.StandardCharsets;

/** A form of eight characters, such as {@code 0000-00-}, in which a zero is any digit; matched at once (SWAR). */
final class Digits {
    /** The result for characters that do not match the form. */
    static final long NONE = -1;

    private final long form;
    /** The bits of the characters that are not digits. */
    private final long fixed;

    Digits(String form) {
        byte[] bytes = form.getBytes(StandardCharsets.US_ASCII);
        byte[] others = new byte[Long.BYTES];
        for (int i = 0; i < others.length; i++) {
            others[i] = (byte) (bytes[i] == '0' ? 0 : 0xFF);
        }
        this.form = ByteWords.get(bytes, 0);
        this.fixed = ByteWords.get(others, 0);
    }

    /**
     * Reads eight characters: each byte that begins two digits becomes their number, see {@link #number}.
     * Returns {@link #NONE} if the characters do not match the form.
     */
    long read(long characters) {
        // A digit that is XORed with '0' is its value; another character must be equal.
        long values = characters ^ form;
        if (ByteWords.beyondNine(values) != 0 || (values & fixed) != 0) {
            return NONE;
        }
        return values * 10 + (values >>> Byte.SIZE);
    }

    /** The number of the two digits that begin at that character. */
    static int number(long read, int at) {
        return (int) (read >>> (at * Byte.SIZE)) & 0xFF;
    }
}
