package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.MappingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds out of the first bytes of a file how its lines are written. */
final class DialectFinder {
    private static final String DELIMITERS = ",;|\t";

    private DialectFinder() {}

    /**
     * The dialect, without anything left to find out but the decimal mark.
     *
     * @param given what the user knows of it; null if nothing
     */
    static CsvDialect find(byte[] buffer, int limit, @Nullable CsvDialect given, String name) {
        CsvDialect dialect = given == null ? CsvDialect.FOUND : given;
        boolean isMarked =
                limit >= 3 && (buffer[0] & 0xFF) == 0xEF && (buffer[1] & 0xFF) == 0xBB && (buffer[2] & 0xFF) == 0xBF;
        int first = limit == 0 ? 0 : buffer[0] & 0xFF;
        boolean hasWideMark = limit >= 2 && (first == 0xFE || first == 0xFF) && (buffer[1] & 0xFE) == 0xFE;
        boolean isWide = hasWideMark || (limit >= 2 && (first == 0 || buffer[1] == 0));
        if (isWide) {
            throw new MappingException(
                    name + ", line 1, column 1: the file is in UTF-16, or not text. Save it as UTF-8, or"
                            + " give its encoding in the dialect.");
        }
        int from = isMarked ? 3 : 0;
        char delimiter =
                dialect.delimiter() == CsvDialect.FIND_OUT ? delimiter(buffer, from, limit) : dialect.delimiter();
        return dialect.withDelimiter(delimiter)
                .withByteOrderMark(isMarked)
                .withLineEnd(lineEnd(buffer, from, limit, dialect.lineEnd()));
    }

    private static char delimiter(byte[] buffer, int from, int limit) {
        int[] counts = new int[DELIMITERS.length()];
        boolean quoted = false;
        for (int i = from; i < limit && (quoted || (buffer[i] != '\n' && buffer[i] != '\r')); i++) {
            quoted ^= buffer[i] == '"';
            int which = quoted ? -1 : DELIMITERS.indexOf(buffer[i]);
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

    private static String lineEnd(byte[] buffer, int from, int limit, String usual) {
        boolean quoted = false;
        for (int i = from; i < limit; i++) {
            quoted ^= buffer[i] == '"';
            if (!quoted && buffer[i] == '\n') {
                return i > from && buffer[i - 1] == '\r' ? "\r\n" : "\n";
            }
        }
        return usual;
    }

    /** Whether a text of that encoding is read as UTF-8. */
    static boolean isUtf8(CsvDialect dialect) {
        return dialect.encoding().equals(StandardCharsets.UTF_8)
                || dialect.encoding().equals(StandardCharsets.US_ASCII);
    }
}
