package dev.coupagen.runtime.format;

/** Writes whole numbers as ASCII digits. */
final class DecimalBytes {
    private DecimalBytes() {}

    /** Writes the number; gives the place behind it. */
    static int put(long value, byte[] to, int at) {
        int next = at;
        // Negative numbers reach further than positive ones, so digits are taken off those.
        long rest = value > 0 ? -value : value;
        if (value < 0) {
            to[next++] = '-';
        }
        int end = next + digits(rest);
        for (int i = end - 1; i >= next; i--) {
            to[i] = (byte) ('0' - rest % 10);
            rest /= 10;
        }
        return end;
    }

    private static int digits(long negative) {
        int digits = 1;
        for (long rest = negative / 10; rest != 0; rest /= 10) {
            digits++;
        }
        return digits;
    }
}
