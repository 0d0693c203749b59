package dev.coupagen.runtime.model;

import dev.coupagen.runtime.text.Words;
import java.nio.charset.StandardCharsets;

/** Eight characters of a fixed form, such as {@code 0000-00-}, in which the zeros stand for any digit. */
final class Digits {
    /** What no form gives: the characters are not of it. */
    static final long NONE = -1;

    private final long form;
    /** The bits of the characters that are no digits. */
    private final long fixed;

    Digits(String form) {
        byte[] bytes = form.getBytes(StandardCharsets.US_ASCII);
        byte[] others = new byte[Long.BYTES];
        for (int i = 0; i < others.length; i++) {
            others[i] = (byte) (bytes[i] == '0' ? 0 : 0xFF);
        }
        this.form = Words.get(bytes, 0);
        this.fixed = Words.get(others, 0);
    }

    /**
     * Reads eight characters: each byte that begins two digits becomes the number they make, see {@link #number}.
     * {@link #NONE} if the characters are not of the form.
     */
    long read(long characters) {
        // Of a digit, what differs from a zero is its value; of another character, nothing may differ.
        long values = characters ^ form;
        if (Words.beyondNine(values) != 0 || (values & fixed) != 0) {
            return NONE;
        }
        return values * 10 + (values >>> Byte.SIZE);
    }

    /** The number of the two digits that begin at that character. */
    static int number(long read, int at) {
        return (int) (read >>> (at * Byte.SIZE)) & 0xFF;
    }
}
