package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.csv.CsvDialect.DateOrder;
import dev.coupagen.runtime.csv.CsvDialect.Quoting;
import java.util.List;
import java.util.Optional;
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

    /** The dialect for writing: of several possibilities the first, but a comma rather than another delimiter if it may be quoted. */
    CsvDialect writing() {
        boolean comma = delimiters.isEmpty() || (quotes && delimiters.indexOf(',') >= 0);
        Optional<String> date = dates.stream().findFirst();
        return CsvDialect.DEFAULT
                .withDelimiter(comma ? ',' : delimiters.charAt(0))
                .withDecimal(decimals.isEmpty() ? '.' : decimals.charAt(0))
                .withDates(date.filter(pattern -> !pattern.equals(ISO))
                        .map(StatedDialect::order)
                        .orElse(DateOrder.UNAMBIGUOUS))
                .withQuoting(quotes ? Quoting.ALWAYS : Quoting.NEVER);
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
