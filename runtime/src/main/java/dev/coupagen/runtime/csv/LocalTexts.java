package dev.coupagen.runtime.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and writes dates and decimals as a dialect has them. What could mean two things is not read. */
final class LocalTexts {
    private static final int LONGEST = 40;
    private static final Pattern DATE =
            Pattern.compile("(\\d{1,4})([-./])(\\d{1,2})\\2(\\d{1,4})(?:[ T](\\d\\d?):(\\d\\d)(?::(\\d\\d))?)?");
    private static final Pattern DIGITS = Pattern.compile("\\d{8}");
    /** Groups of three digits, with blanks after a sign as some systems write them. */
    private static final Pattern COMMA = Pattern.compile("([-+]?) *(\\d{1,3}(?:\\.\\d{3})+|\\d*)(?:,(\\d*))?");

    private static final Pattern POINT = Pattern.compile("([-+]?) *(\\d{1,3}(?:,\\d{3})+|\\d*)(?:\\.(\\d*))?");
    /** Blanks may stand after a sign, and between groups of three digits. */
    private static final Pattern BLANKS = Pattern.compile("[-+]? *(?:\\d*|\\d{1,3}(?: \\d{3})+)(?:\\.\\d*)?");
    /** One that is whole or not, by what the point or comma is. */
    private static final Pattern EITHER = Pattern.compile("[-+]? *[1-9]\\d{0,2}[.,]\\d{3}");

    private static final Pattern UNGROUPED = Pattern.compile("([-+]?) {0,40}(\\d*)(?:[.,](\\d*))?");
    private static final Pattern UNGROUPED_POINT = Pattern.compile("([-+]?) {0,40}(\\d*)(?:\\.(\\d*))?");
    private static final Pattern UNGROUPED_COMMA = Pattern.compile("([-+]?) {0,40}(\\d*)(?:,(\\d*))?");
    private static final int FIRST_OF_EITHER_CENTURY = 70;
    private static final int NO_YEAR = Integer.MAX_VALUE;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int LAST_WRITTEN = 9_999;

    private LocalTexts() {}

    /** Whether the text is a whole number or has a fraction by what its one point or comma is: {@code 1.234}. */
    static boolean isEither(String text) {
        return text.length() <= LONGEST && EITHER.matcher(text.strip()).matches();
    }

    /** The decimal with a point; null if the text is not one in that notation. */
    static @Nullable String decimal(String text, char mark) {
        if (mark != ',' && text.indexOf(',') < 0) {
            return text.indexOf(' ') < 0 ? text : withoutBlanks(text.strip());
        }
        String stripped = text.strip();
        if (stripped.length() > LONGEST || (mark == CsvDialect.FIND_OUT)) {
            return null;
        }
        Matcher matcher = (mark == ',' ? COMMA : POINT).matcher(stripped);
        return matcher.matches() ? joined(matcher, mark == ',' ? "." : ",") : null;
    }

    private static @Nullable String withoutBlanks(String text) {
        return text.length() <= LONGEST && BLANKS.matcher(text).matches() ? text.replace(" ", "") : null;
    }

    /** The sign, the digits without what separates their groups, and the fraction behind a point; null if there is no digit. */
    private static @Nullable String joined(Matcher matcher, String separator) {
        String whole = matcher.group(2);
        String fraction = matcher.group(3);
        if (whole.isEmpty() && (fraction == null || fraction.isEmpty())) {
            return null;
        }
        String digits = matcher.group(1) + (whole.isEmpty() ? "0" : whole.replace(separator, ""));
        return fraction == null || fraction.isEmpty() ? digits : digits + "." + fraction;
    }

    /** The decimal of a file whose numbers have no groups of digits: the one point or comma is the mark. */
    static @Nullable String ungrouped(String text, char mark) {
        Matcher matcher =
                (mark == ',' ? UNGROUPED_COMMA : mark == '.' ? UNGROUPED_POINT : UNGROUPED).matcher(text.strip());
        return matcher.matches() ? joined(matcher, "") : null;
    }

    /**
     * The date and its time, midnight if there is none; null if the text is not one, or could be two.
     *
     * @param pointsSayDay whether the day is first wherever there are points
     */
    static @Nullable LocalDateTime dateTime(String text, CsvDialect.DateOrder order, boolean pointsSayDay) {
        LocalDate date = date(text, order, pointsSayDay);
        LocalTime time = date == null ? null : time(text.strip());
        return date == null || time == null ? null : date.atTime(time);
    }

    /** The time behind the date; null if no day has it. */
    private static @Nullable LocalTime time(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches() || matcher.group(5) == null) {
            return LocalTime.MIDNIGHT;
        }
        String second = matcher.group(7);
        try {
            return LocalTime.of(
                    Integer.parseInt(matcher.group(5)),
                    Integer.parseInt(matcher.group(6)),
                    second == null ? 0 : Integer.parseInt(second));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate date(String text, CsvDialect.DateOrder order, boolean pointsSayDay) {
        String stripped = text.strip();
        if (stripped.length() > LONGEST) {
            return null;
        }
        if (DIGITS.matcher(stripped).matches()) {
            return digits(stripped, order);
        }
        Matcher matcher = DATE.matcher(stripped);
        if (!matcher.matches()) {
            return null;
        }
        String first = matcher.group(1);
        String last = matcher.group(4);
        int middle = Integer.parseInt(matcher.group(3));
        if (first.length() > 2) {
            return first.length() == 4 && last.length() <= 2 && isYearFirst(order)
                    ? day(Integer.parseInt(first), middle, Integer.parseInt(last))
                    : null;
        }
        if (last.length() == 3 || (isYearFirst(order) && order != CsvDialect.DateOrder.UNAMBIGUOUS)) {
            return null;
        }
        int year = year(last);
        LocalDate date = dayAndMonth(
                Integer.parseInt(first),
                middle,
                year,
                order,
                pointsSayDay && matcher.group(2).equals("."));
        boolean mayBeYearFirst = last.length() < 4 && matcher.group(2).equals("-") && isYearFirst(order);
        return mayBeYearFirst && date != null ? only(date, day(year(first), middle, Integer.parseInt(last))) : date;
    }

    /** Of two digits a year up to 2069; others could be of two centuries, and are years of none. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year < FIRST_OF_EITHER_CENTURY ? 2000 + year : NO_YEAR;
    }

    private static boolean isYearFirst(CsvDialect.DateOrder order) {
        return order == CsvDialect.DateOrder.UNAMBIGUOUS || order == CsvDialect.DateOrder.YEAR_MONTH_DAY;
    }

    private static @Nullable LocalDate dayAndMonth(
            int first, int second, int year, CsvDialect.DateOrder order, boolean hasPoints) {
        if (order == CsvDialect.DateOrder.DAY_MONTH_YEAR) {
            return day(year, second, first);
        }
        if (order == CsvDialect.DateOrder.MONTH_DAY_YEAR) {
            return day(year, first, second);
        }
        if (hasPoints) {
            return day(year, second, first);
        }
        return only(day(year, second, first), day(year, first, second), null);
    }

    private static @Nullable LocalDate digits(String text, CsvDialect.DateOrder order) {
        int front = Integer.parseInt(text.substring(0, 4));
        int back = Integer.parseInt(text.substring(4));
        LocalDate yearFirst = day(front, back / 100, back % 100);
        LocalDate dayFirst = day(back, front % 100, front / 100);
        LocalDate monthFirst = day(back, front / 100, front % 100);
        return switch (order) {
            case YEAR_MONTH_DAY -> yearFirst;
            case DAY_MONTH_YEAR -> dayFirst;
            case MONTH_DAY_YEAR -> monthFirst;
            case UNAMBIGUOUS -> only(plausible(yearFirst), plausible(dayFirst), plausible(monthFirst));
        };
    }

    private static @Nullable LocalDate plausible(@Nullable LocalDate date) {
        return date != null && date.getYear() >= FIRST_YEAR && date.getYear() < LAST_YEAR ? date : null;
    }

    /** The one date that the candidates are; null if they are none or several. */
    private static @Nullable LocalDate only(@Nullable LocalDate... candidates) {
        LocalDate found = null;
        for (LocalDate candidate : candidates) {
            if (candidate != null && found != null && !candidate.equals(found)) {
                return null;
            }
            found = candidate == null ? found : candidate;
        }
        return found;
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether a year has four digits, as every pattern has them. */
    static boolean isWritable(int year) {
        return year >= 0 && year <= LAST_WRITTEN;
    }

    /** The date in a pattern such as {@code dd.MM.yyyy}; its year must be {@linkplain #isWritable writable}. */
    static String write(LocalDate date, String pattern) {
        return pattern.replace("yyyy", digits(date.getYear(), 4))
                .replace("MM", digits(date.getMonthValue(), 2))
                .replace("dd", digits(date.getDayOfMonth(), 2));
    }

    private static String digits(int number, int least) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, least - digits.length())) + digits;
    }
}
