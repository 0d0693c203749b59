package dev.coupagen.runtime.csv;

/** Finds out from the first characters of a file how its lines are written. */
final class DialectFinder {
    private static final String DELIMITERS = ",;|\t";

    private DialectFinder() {}

    /**
     * The dialect, without anything left to find out but the decimal mark.
     *
     * @param start the first characters of the file
     * @param given what the user knows of it
     */
    static CsvDialect find(CharSequence start, CsvDialect given) {
        char delimiter = given.delimiter() == CsvDialect.FIND_OUT ? delimiter(start) : given.delimiter();
        return given.withDelimiter(delimiter).withLineEnd(lineEnd(start, given.lineEnd()));
    }

    private static char delimiter(CharSequence start) {
        int[] counts = new int[DELIMITERS.length()];
        boolean quoted = false;
        for (int i = 0; i < start.length() && (quoted || (start.charAt(i) != '\n' && start.charAt(i) != '\r')); i++) {
            quoted ^= start.charAt(i) == '"';
            int which = quoted ? -1 : DELIMITERS.indexOf(start.charAt(i));
            if (which >= 0) {
                counts[which]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return DELIMITERS.charAt(most);
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
