package dev.coupagen.runtime.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and datetimes out of characters at fixed positions. The day read last is remembered, since the
 * datetimes of a record share many.
 */
final class DateTexts {
    private static final int DATE_LENGTH = "2026-01-31".length();
    private static final int DATE_TIME_LENGTH = "2026-01-31T10:20:30+01:00".length();
    private static final int LONGEST = 64;
    /** A datetime as some pages of the documentation and some instances have it. */
    private static final Pattern LOOSE = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?) ?(Z|UTC|[+-]\\d\\d(?::?\\d\\d)?)");

    private static final int QUARTER_HOUR = 15 * 60;
    private static final int MOST_QUARTERS = 18 * 4;
    /** The offsets met so far, by quarters of an hour; any thread may add one. */
    private static final @Nullable ZoneOffset[] ZONES = new ZoneOffset[2 * MOST_QUARTERS + 1];

    private LocalDate day = LocalDate.EPOCH;

    /** A datetime in the one form that we write, to the second; null if the text has any other. */
    @Nullable OffsetDateTime plainDateTime(char[] text, int from, int to) {
        if (to - from != DATE_TIME_LENGTH
                || text[from + 10] != 'T'
                || text[from + 13] != ':'
                || text[from + 16] != ':'
                || text[from + 22] != ':') {
            return null;
        }
        LocalDate date = plainDate(text, from, from + DATE_LENGTH);
        int hour = two(text, from + 11);
        int minute = two(text, from + 14);
        int second = two(text, from + 17);
        ZoneOffset offset = offset(text[from + 19], two(text, from + 20), two(text, from + 23));
        if (date == null || offset == null || (hour | minute | second) < 0 || hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        return OffsetDateTime.of(date, LocalTime.of(hour, minute, second), offset);
    }

    /** A date in the one form that we write; null if the text has any other. */
    @Nullable LocalDate plainDate(char[] text, int from, int to) {
        if (to - from != DATE_LENGTH || text[from + 4] != '-' || text[from + 7] != '-') {
            return null;
        }
        int century = two(text, from);
        int year = century * 100 + two(text, from + 2);
        int month = two(text, from + 5);
        int dayOfMonth = two(text, from + 8);
        if (century < 0 || two(text, from + 2) < 0 || month < 1 || month > 12 || dayOfMonth < 1) {
            return null;
        }
        if (dayOfMonth > 28 && dayOfMonth > Month.of(month).length(Year.isLeap(year))) {
            return null;
        }
        LocalDate last = day;
        if (last.getDayOfMonth() != dayOfMonth || last.getMonthValue() != month || last.getYear() != year) {
            last = LocalDate.of(year, month, dayOfMonth);
            day = last;
        }
        return last;
    }

    /** A datetime in another ISO form: with fractions, {@code Z}, a blank for the T; a date alone is midnight UTC. */
    @Nullable OffsetDateTime anyDateTime(char[] text, int from, int to) {
        if (to - from > LONGEST) {
            return null;
        }
        String stripped = new String(text, from, to - from).strip();
        Matcher loose = LOOSE.matcher(stripped);
        try {
            if (loose.matches()) {
                String offset = loose.group(3).equals("UTC") ? "Z" : loose.group(3);
                return OffsetDateTime.of(
                        LocalDate.parse(loose.group(1)), LocalTime.parse(loose.group(2)), ZoneOffset.of(offset));
            }
            return stripped.length() == DATE_LENGTH
                    ? LocalDate.parse(stripped).atStartOfDay().atOffset(ZoneOffset.UTC)
                    : OffsetDateTime.parse(stripped);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The day of a datetime, or a date with blanks around it. */
    @Nullable LocalDate anyDate(char[] text, int from, int to) {
        OffsetDateTime dateTime = anyDateTime(text, from, to);
        return dateTime != null ? dateTime.toLocalDate() : farDate(text, from, to);
    }

    /** A date of a year that does not have four digits. */
    private static @Nullable LocalDate farDate(char[] text, int from, int to) {
        try {
            return to - from > LONGEST ? null : LocalDate.parse(new String(text, from, to - from).strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable ZoneOffset offset(char sign, int hours, int minutes) {
        if ((hours | minutes) < 0 || hours > 17 || minutes > 59 || (sign != '+' && sign != '-')) {
            return null;
        }
        int seconds = (hours * 60 + minutes) * 60;
        if (sign == '-') {
            if (seconds == 0) {
                return null;
            }
            seconds = -seconds;
        }
        int quarter = seconds / QUARTER_HOUR;
        if (quarter * QUARTER_HOUR != seconds) {
            return ZoneOffset.ofTotalSeconds(seconds);
        }
        ZoneOffset known = ZONES[quarter + MOST_QUARTERS];
        if (known == null) {
            known = ZoneOffset.ofTotalSeconds(seconds);
            ZONES[quarter + MOST_QUARTERS] = known;
        }
        return known;
    }

    /** The number that two digits make; negative if one of them is none. */
    private static int two(char[] text, int at) {
        int tens = text[at] - '0';
        int ones = text[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }
}
