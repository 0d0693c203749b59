package dev.coupagen.runtime.text;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;

/** Writes dates and datetimes as ASCII. */
final class DateTimeBytes {
    /** A datetime of a year of ten digits, with nanoseconds and an offset with seconds. */
    static final int LONGEST = 48;

    private DateTimeBytes() {}

    /** Writes {@code 2026-01-31}; returns the offset after it. */
    static int date(LocalDate value, byte[] to, int at) {
        int year = value.getYear();
        if (year < 0 || year > 9_999) {
            return ascii(value.toString(), to, at);
        }
        int next = TwoDigits.put(year % 100, to, TwoDigits.put(year / 100, to, at));
        to[next] = '-';
        next = TwoDigits.put(value.getMonthValue(), to, next + 1);
        to[next] = '-';
        return TwoDigits.put(value.getDayOfMonth(), to, next + 1);
    }

    /** Writes {@code 2026-01-31T10:20:30+01:00}; returns the offset after it. */
    static int dateTime(OffsetDateTime value, byte[] to, int at) {
        int next = date(value.toLocalDate(), to, at);
        to[next] = 'T';
        next = TwoDigits.put(value.getHour(), to, next + 1);
        to[next] = ':';
        next = TwoDigits.put(value.getMinute(), to, next + 1);
        to[next] = ':';
        next = TwoDigits.put(value.getSecond(), to, next + 1);
        if (value.getNano() != 0) {
            next = fraction(value.get(ChronoField.NANO_OF_SECOND), to, next);
        }
        return offset(value.getOffset().getTotalSeconds(), to, next);
    }

    private static int fraction(int nanos, byte[] to, int at) {
        to[at] = '.';
        int rest = nanos;
        for (int i = 9; i > 0; i--) {
            to[at + i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        int end = at + 10;
        while (to[end - 1] == '0') {
            end--;
        }
        return end;
    }

    private static int offset(int seconds, byte[] to, int at) {
        int total = Math.abs(seconds);
        to[at] = (byte) (seconds < 0 ? '-' : '+');
        int next = TwoDigits.put(total / 3_600, to, at + 1);
        to[next] = ':';
        next = TwoDigits.put(total / 60 % 60, to, next + 1);
        if (total % 60 == 0) {
            return next;
        }
        to[next] = ':';
        return TwoDigits.put(total % 60, to, next + 1);
    }

    private static int ascii(String text, byte[] to, int at) {
        for (int i = 0; i < text.length(); i++) {
            to[at + i] = (byte) text.charAt(i);
        }
        return at + text.length();
    }
}
