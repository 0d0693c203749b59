package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.csv.CsvDialect.DateOrder;
import dev.coupagen.runtime.csv.CsvDialect.Quoting;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a definition says of how the lines of a file are written: all that is possible, of which a file has one.
 *
 * @param delimiters the characters of which one separates cells; empty if nothing is said
 * @param decimals the characters of which one separates the fraction of a number
 * @param dates the patterns of dates, such as {@code yyyyMMdd}
 * @param quotes whether cells may stand in quotes
 */
public record StatedDialect(String delimiters, String decimals, List<String> dates, boolean quotes) {
    /** Nothing is said. */
    public static final StatedDialect NONE = new StatedDialect("", "", List.of(), true);

    private static final String ISO = "yyyy-MM-dd";
    private static final String POINTS = "dd.MM.yyyy";

    /** Copies the patterns. */
    public StatedDialect {
        dates = List.copyOf(dates);
    }

    /** The dialect for reading: what has one possibility only is that, the rest is found out. */
    CsvDialect reading() {
        Set<DateOrder> orders = dates.stream().map(StatedDialect::order).collect(Collectors.toSet());
        return CsvDialect.FOUND
                .withDelimiter(delimiters.length() == 1 ? delimiters.charAt(0) : CsvDialect.FIND_OUT)
                .withDecimal(decimals.length() == 1 ? decimals.charAt(0) : CsvDialect.FIND_OUT)
                .withDates(orders.size() == 1 ? orders.iterator().next() : DateOrder.UNAMBIGUOUS)
                .withQuoting(quotes ? Quoting.ALWAYS : Quoting.NEVER);
    }

    /**
     * The dialect for writing: of several possibilities the first, but a comma rather than another delimiter if it may be
     * quoted, a decimal mark that is not the delimiter, and dates that are read without doubt.
     */
    CsvDialect writing() {
        String separators = delimiters.isEmpty() ? "," : delimiters;
        String marks = decimals.isEmpty() ? "." : decimals;
        char delimiter = quotes && separators.indexOf(',') >= 0 ? ',' : separators.charAt(0);
        char mark = other(marks, delimiter);
        if (mark == delimiter && !quotes) {
            delimiter = other(separators, mark);
        }
        return CsvDialect.DEFAULT
                .withDelimiter(delimiter)
                .withDecimal(mark)
                .withDates(writtenOrder())
                .withQuoting(quotes ? Quoting.ALWAYS : Quoting.NEVER);
    }

    /** The first of the characters that is not that one; that one if there is none. */
    private static char other(String characters, char taken) {
        return (char) characters.chars().filter(one -> one != taken).findFirst().orElse(taken);
    }

    /** ISO or year first, if that is stated; otherwise points, if they say that the day is first. */
    private DateOrder writtenOrder() {
        if (dates.isEmpty() || dates.contains(ISO)) {
            return DateOrder.UNAMBIGUOUS;
        }
        if (dates.stream().anyMatch(pattern -> order(pattern) == DateOrder.YEAR_MONTH_DAY)) {
            return DateOrder.YEAR_MONTH_DAY;
        }
        return pointsSayDay() && dates.contains(POINTS) ? DateOrder.DAY_MONTH_YEAR : order(dates.get(0));
    }

    /**
     * The pattern in which dates of that order are written: the usual one if it is stated or nothing is, otherwise the first
     * stated one that has separators and can be read.
     */
    String pattern(DateOrder order, char delimiter) {
        String usual = switch (order) {
            case UNAMBIGUOUS -> ISO;
            case YEAR_MONTH_DAY -> "yyyyMMdd";
            case MONTH_DAY_YEAR -> "MM/dd/yyyy";
            case DAY_MONTH_YEAR -> POINTS;
        };
        List<String> stated = dates.stream()
                .filter(pattern -> order(pattern) == order)
                .filter(pattern -> pattern.indexOf(',') < 0 && pattern.indexOf(delimiter) < 0)
                .sorted(Comparator.comparing(pattern -> pattern.matches("[a-zA-Z]*")))
                .toList();
        boolean isUsual = order != DateOrder.YEAR_MONTH_DAY && stated.contains(usual);
        return isUsual || stated.isEmpty() ? usual : stated.get(0);
    }

    /** Whether a date with points has the day first: it does unless the month may be. */
    boolean pointsSayDay() {
        return dates.stream().noneMatch(pattern -> pattern.startsWith("MM."));
    }

    /** Whether the decimal marks are stated, so that no other character can stand between digits. */
    boolean isUngrouped() {
        return !decimals.isEmpty();
    }

    private static DateOrder order(String pattern) {
        return switch (pattern.charAt(0)) {
            case 'd' -> DateOrder.DAY_MONTH_YEAR;
            case 'M' -> DateOrder.MONTH_DAY_YEAR;
            default -> DateOrder.YEAR_MONTH_DAY;
        };
    }
}
