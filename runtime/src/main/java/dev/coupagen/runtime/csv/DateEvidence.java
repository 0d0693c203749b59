package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.csv.CsvDialect.DateOrder;
import dev.coupagen.runtime.csv.cells.CsvInput;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which order the dates of a file have: shown by those of which one number can be no month. */
final class DateEvidence {
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2\\d{2,4}(?:[ T].{0,20})?");
    private static final int MONTHS = 12;
    private static final int LEAST_LENGTH = "1/1/26".length();
    private final boolean pointsSayDay;
    private boolean dayFirst;
    private boolean monthFirst;

    /** @param pointsSayDay whether a date with points shows nothing, since it has the day first always */
    DateEvidence(boolean pointsSayDay) {
        this.pointsSayDay = pointsSayDay;
    }

    /** Looks at a cell. Most are blank or begin with a year; no text is made of those. */
    void see(CsvInput input, int cell) {
        int start = input.start(cell);
        char[] characters = input.characters();
        if (input.length(cell) >= LEAST_LENGTH && !(isDigit(characters[start + 1]) && isDigit(characters[start + 2]))) {
            see(input.text(cell));
        }
    }

    /** Looks at a text. */
    void see(String text) {
        Matcher matcher = DATE.matcher(text);
        if (matcher.matches() && !(pointsSayDay && matcher.group(2).equals("."))) {
            int first = Integer.parseInt(matcher.group(1));
            int second = Integer.parseInt(matcher.group(3));
            dayFirst |= first > MONTHS && second <= MONTHS;
            monthFirst |= second > MONTHS && first <= MONTHS;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The order; {@link DateOrder#UNAMBIGUOUS} if no date shows it, or some show another. */
    DateOrder order() {
        if (dayFirst == monthFirst) {
            return DateOrder.UNAMBIGUOUS;
        }
        return dayFirst ? DateOrder.DAY_MONTH_YEAR : DateOrder.MONTH_DAY_YEAR;
    }
}
