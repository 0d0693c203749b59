package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.csv.CsvDialect.DateOrder;
import dev.coupagen.runtime.csv.cells.CsvInput;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the dates and decimals of a file are written: shown by dates of which one number can be no month, and by decimals of
 * which the point or comma can be nothing else.
 */
final class LocalEvidence {
    private static final Pattern DATE =
            Pattern.compile("\\s{0,9}(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{2,4})(?:[ T].{0,20})?\\s{0,9}");
    /** Something with one comma that does not separate three digits from at most three, or that follows groups of digits. */
    private static final Pattern COMMA =
            Pattern.compile("[-+]?(?:0?,\\d+|\\d+,(?:\\d{0,2}|\\d{4,})|\\d{4,},\\d{3}|\\d{1,3}(?:\\.\\d{3})+,\\d*"
                    + "|\\d{1,3}(?:\\.\\d{3}){2,})");

    private static final Pattern POINT =
            Pattern.compile("[-+]?(?:0?\\.\\d+|\\d+\\.(?:\\d{0,2}|\\d{4,})|\\d{4,}\\.\\d{3}|\\d{1,3}(?:,\\d{3})+\\.\\d*"
                    + "|\\d{1,3}(?:,\\d{3}){2,})");
    private static final int MONTHS = 12;
    private static final int LEAST_LENGTH = "1/1/26".length();
    private static final int LONGEST = 40;
    private final boolean pointsSayDay;
    private boolean dayFirst;
    private boolean monthFirst;
    private boolean point;
    private boolean comma;

    /** @param pointsSayDay whether a date with points shows nothing, since it has the day first always */
    LocalEvidence(boolean pointsSayDay) {
        this.pointsSayDay = pointsSayDay;
    }

    /** Looks at a cell of dates. Most are blank or begin with a year; no text is made of those. */
    void seeDate(CsvInput input, int cell) {
        int start = input.start(cell);
        char[] characters = input.characters();
        boolean showsNothing = input.length(cell) < LEAST_LENGTH
                || (isDigit(characters[start]) && isDigit(characters[start + 1]) && isDigit(characters[start + 2]));
        if (!showsNothing) {
            seeDate(input.text(cell));
        }
    }

    /** Looks at the text of a date. */
    void seeDate(String text) {
        Matcher matcher = DATE.matcher(text);
        // 26-05-02 may have the year first.
        boolean showsDay = matcher.matches()
                && !(pointsSayDay && matcher.group(2).equals("."))
                && !(matcher.group(2).equals("-") && matcher.group(4).length() < 4);
        if (showsDay) {
            int first = Integer.parseInt(matcher.group(1));
            int second = Integer.parseInt(matcher.group(3));
            dayFirst |= first > MONTHS && second <= MONTHS;
            monthFirst |= second > MONTHS && first <= MONTHS;
        }
    }

    /**
     * Looks at the text of a decimal; returns its mark, or {@link CsvDialect#FIND_OUT} if it does not show one.
     */
    char seeDecimal(String text) {
        String stripped = text.strip();
        if (stripped.length() > LONGEST) {
            return CsvDialect.FIND_OUT;
        }
        boolean hasComma = COMMA.matcher(stripped).matches();
        boolean hasPoint = POINT.matcher(stripped).matches();
        comma |= hasComma;
        point |= hasPoint;
        return hasComma ? ',' : hasPoint ? '.' : CsvDialect.FIND_OUT;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The order of dates; {@link DateOrder#UNAMBIGUOUS} if no date shows it, or some show another. */
    DateOrder order() {
        if (dayFirst == monthFirst) {
            return DateOrder.UNAMBIGUOUS;
        }
        return dayFirst ? DateOrder.DAY_MONTH_YEAR : DateOrder.MONTH_DAY_YEAR;
    }

    /** Whether some dates show one order, and some another. */
    boolean ordersDiffer() {
        return dayFirst && monthFirst;
    }

    /** The decimal mark; {@link CsvDialect#FIND_OUT} if no decimal shows it, or some show another. */
    char decimalMark() {
        if (point == comma) {
            return CsvDialect.FIND_OUT;
        }
        return comma ? ',' : '.';
    }

    /** Whether a decimal was seen that has a point for its mark. */
    boolean hasSeenPoint() {
        return point;
    }

    /** Whether some decimals show a point, and some a comma. */
    boolean marksDiffer() {
        return point && comma;
    }
}
