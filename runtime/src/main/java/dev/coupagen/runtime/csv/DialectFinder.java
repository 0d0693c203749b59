package dev.coupagen.runtime.csv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out from the first characters of a file how its lines are written. */
final class DialectFinder {
    private static final String DELIMITERS = ",;|\t";
    /** Lines before the first one of cells: blank ones, those of Excel, and those of Treasury. */
    private static final Pattern STATEMENTS = Pattern.compile(
            "(?:(?:[ \t]{0,9}|sep=[^\\r\\n]|<(\\w{1,40})>[^\\r\\n]{0,200}</\\1>)\\r?\\n){1,20}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern STATED = Pattern.compile(
            "(?:^|\\n)(?:sep=([\\t!-~&&[^\\w\"]])|<FeldTZ>([\\t!-~&&[^\\w\"]])</)", Pattern.CASE_INSENSITIVE);

    private DialectFinder() {}

    /**
     * The dialect, without anything left to find out but the decimal mark.
     *
     * @param start the first characters of the file
     * @param given what the user knows of it
     * @param delimiters those that the definition states, the most usual first; empty if it states none
     */
    static CsvDialect find(CharSequence start, CsvDialect given, String delimiters) {
        char delimiter = given.delimiter() == CsvDialect.FIND_OUT
                ? delimiter(start, delimiters.length() > 1 ? delimiters : DELIMITERS)
                : given.delimiter();
        return given.withDelimiter(delimiter).withLineEnd(lineEnd(start, given.lineEnd()));
    }

    /** The delimiter that the file states, or else the one that its first line has most of. */
    private static char delimiter(CharSequence start, String delimiters) {
        Matcher statements = STATEMENTS.matcher(start);
        if (!statements.lookingAt()) {
            return mostIn(start, 0, delimiters);
        }
        Matcher stated = STATED.matcher(statements.group());
        return stated.find()
                ? (stated.group(1) != null ? stated.group(1) : stated.group(2)).charAt(0)
                : mostIn(start, statements.end(), delimiters);
    }

    private static char mostIn(CharSequence start, int from, String delimiters) {
        int[] counts = new int[delimiters.length()];
        boolean quoted = false;
        for (int i = from;
                i < start.length() && (quoted || (start.charAt(i) != '\n' && start.charAt(i) != '\r'));
                i++) {
            quoted ^= start.charAt(i) == '"';
            int which = quoted ? -1 : delimiters.indexOf(start.charAt(i));
            if (which >= 0) {
                counts[which]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return delimiters.charAt(most);
    }

    private static String lineEnd(CharSequence start, String usual) {
        boolean quoted = false;
        for (int i = 0; i < start.length(); i++) {
            quoted ^= start.charAt(i) == '"';
            if (!quoted && start.charAt(i) == '\n') {
                return i > 0 && start.charAt(i - 1) == '\r' ? "\r\n" : "\n";
            }
        }
        return usual;
    }
}
