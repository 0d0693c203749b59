package dev.coupagen.runtime.text;

/** Writes whole numbers as ASCII digits, two at a time. */
final class DecimalBytes {
    private DecimalBytes() {}

    /** Writes the number; returns the offset after it. */
    static int put(long value, byte[] to, int at) {
        int start = at;
        // The range of negative numbers is larger by one, so the digits are taken from a negative number.
        long rest = value > 0 ? -value : value;
        if (value < 0) {
            to[start++] = '-';
        }
        int end = start + digits(rest);
        int next = end;
        while (rest <= -100) {
            long hundreds = rest / 100;
            next -= 2;
            TwoDigits.put((int) (hundreds * 100 - rest), to, next);
            rest = hundreds;
        }
        if (rest <= -10) {
            TwoDigits.put((int) -rest, to, next - 2);
        } else {
            to[next - 1] = (byte) ('0' - rest);
        }
        return end;
    }

    private static int digits(long negative) {
        int digits = 1;
        for (long limit = -9; digits < 19 && negative < limit; limit = limit * 10 - 9) {
            digits++;
        }
        return digits;
    }
}
