package dev.coupagen.runtime.text;

/** The numbers from 00 to 99 as ASCII. */
final class TwoDigits {
    private static final byte[] DIGITS = new byte[200];

    static {
        for (int i = 0; i < 100; i++) {
            DIGITS[2 * i] = (byte) ('0' + i / 10);
            DIGITS[2 * i + 1] = (byte) ('0' + i % 10);
        }
    }

    private TwoDigits() {}

    /** Writes a number below 100; returns the offset after it. */
    static int put(int number, byte[] to, int at) {
        to[at] = DIGITS[2 * number];
        to[at + 1] = DIGITS[2 * number + 1];
        return at + 2;
    }
}
