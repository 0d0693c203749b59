package dev.coupagen.runtime.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and datetimes, those in canonical form eight characters at a time (SWAR). The last day is cached, since
 * the datetimes of a record often share it.
 */
public final class DateTexts {
    /** The characters of a date in canonical form. */
    public static final int DATE_LENGTH = "2026-01-31".length();
    /** The characters of a datetime in canonical form. */
    public static final int DATE_TIME_LENGTH = "2026-01-31T10:20:30+01:00".length();

    private static final int LONGEST = 64;
    /** A datetime in the notation of some pages of the documentation and some instances. */
    private static final Pattern LOOSE = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?)(?: ?(Z|UTC|[+-]\\d\\d(?::?\\d\\d)?))?");

    private static final int QUARTER_HOUR = 15 * 60;
    private static final int MAX_QUARTERS = 18 * 4;
    /** The offsets read so far, by quarters of an hour; any thread may add one. */
    private static final @Nullable ZoneOffset[] ZONES = new ZoneOffset[2 * MAX_QUARTERS + 1];

    private static final Digits DAY = new Digits("0000-00-");
    private static final Digits HOUR = new Digits("00T00:00");
    /** The seconds and the offset, whose sign has been replaced by a zero. */
    private static final Digits SECOND = new Digits(":00000:0");

    private static final int SIGN = "2026-01-31T10:20:30".length();
    private static final long WITHOUT_SIGN = ~(0xFFL << (Byte.SIZE * (SIGN - 16)));
    private static final long ZERO_SIGN = (long) '0' << (Byte.SIZE * (SIGN - 16));

    private LocalDate day = LocalDate.EPOCH;

    /** A datetime in the canonical form, which is the one we write; null if the text has another form. */
    public @Nullable OffsetDateTime canonicalDateTime(byte[] text, int from) {
        long front = DAY.read(ByteWords.get(text, from));
        long middle = HOUR.read(ByteWords.get(text, from + 8));
        long back = SECOND.read((ByteWords.get(text, from + 16) & WITHOUT_SIGN) | ZERO_SIGN);
        int last = text[from + DATE_TIME_LENGTH - 1] - '0';
        if ((front | middle | back | last) < 0 || last > 9) {
            return null;
        }
        LocalDate date = date(front, Digits.number(middle, 0));
        int hour = Digits.number(middle, 3);
        int minute = Digits.number(middle, 6);
        int second = Digits.number(back, 1);
        ZoneOffset offset = offset(text[from + SIGN], Digits.number(back, 4), Digits.number(back, 7) + last);
        if (date == null || offset == null || hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        return OffsetDateTime.of(date, LocalTime.of(hour, minute, second), offset);
    }

    /** A date in the canonical form, which is the one we write; null if the text has another form. */
    public @Nullable LocalDate canonicalDate(byte[] text, int from) {
        long front = DAY.read(ByteWords.get(text, from));
        int tens = text[from + 8] - '0';
        int ones = text[from + 9] - '0';
        return front < 0 || (tens | ones) < 0 || tens > 9 || ones > 9 ? null : date(front, tens * 10 + ones);
    }

    private @Nullable LocalDate date(long yearAndMonth, int dayOfMonth) {
        int year = Digits.number(yearAndMonth, 0) * 100 + Digits.number(yearAndMonth, 2);
        int month = Digits.number(yearAndMonth, 5);
        if (month < 1 || month > 12 || dayOfMonth < 1) {
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

    /**
     * A datetime in another ISO form: with fractions, {@code Z}, a blank instead of the T; a date alone is midnight UTC.
     *
     * @param zone the time zone of a datetime without an offset
     */
    public static @Nullable OffsetDateTime anyDateTime(String text, ZoneId zone) {
        if (text.length() > LONGEST) {
            return null;
        }
        String stripped = text.strip();
        Matcher loose = LOOSE.matcher(stripped);
        try {
            if (loose.matches()) {
                LocalDateTime local =
                        LocalDateTime.of(LocalDate.parse(loose.group(1)), LocalTime.parse(loose.group(2)));
                @Nullable String offset = loose.group(3);
                return offset == null
                        ? local.atZone(zone).toOffsetDateTime()
                        : local.atOffset(ZoneOffset.of(offset.equals("UTC") ? "Z" : offset));
            }
            return stripped.length() == DATE_LENGTH
                    ? LocalDate.parse(stripped).atStartOfDay().atOffset(ZoneOffset.UTC)
                    : OffsetDateTime.parse(stripped);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The day of a datetime, or a date with blanks around it. */
    public static @Nullable LocalDate anyDate(String text) {
        OffsetDateTime dateTime = anyDateTime(text, ZoneOffset.UTC);
        return dateTime != null ? dateTime.toLocalDate() : farDate(text);
    }

    /** A date of a year that does not have four digits. */
    private static @Nullable LocalDate farDate(String text) {
        try {
            return text.length() > LONGEST ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable ZoneOffset offset(int sign, int hours, int minutes) {
        if (hours > 17 || minutes > 59 || (sign != '+' && sign != '-')) {
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
        ZoneOffset known = ZONES[quarter + MAX_QUARTERS];
        if (known == null) {
            known = ZoneOffset.ofTotalSeconds(seconds);
            ZONES[quarter + MAX_QUARTERS] = known;
        }
        return known;
    }
}
