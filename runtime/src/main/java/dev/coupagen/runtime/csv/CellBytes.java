package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.diagnostics.StrictUtf8;
import java.util.Arrays;

/** The cells of a record as they are written, one after the other. */
final class CellBytes {
    private final CsvDialect.Quoting quoting;
    private final byte delimiter;
    private final boolean neutralized;
    private byte[] bytes = new byte[1 << 14];
    private int size;

    CellBytes(CsvDialect dialect, CsvOptions.Formulas formulas) {
        this.quoting = dialect.quoting();
        this.delimiter = (byte) dialect.delimiter();
        this.neutralized = formulas == CsvOptions.Formulas.NEUTRALIZE;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    byte[] array() {
        return bytes;
    }

    /** Adds a cell of any text. */
    void text(String text) {
        add(neutralized && isFormula(text) ? "'" + text : text);
    }

    /** Adds a cell of a number or date. */
    void scalar(String text) {
        add(text);
    }

    private void add(String text) {
        int length = text.length();
        boolean quoted = quoting == CsvDialect.Quoting.ALWAYS || needsQuotes(text);
        if (quoted && quoting == CsvDialect.Quoting.NEVER) {
            throw new MappingException(
                    "The cell '" + text
                            + "' needs quotes, which the dialect does not allow. Allow them, or remove delimiters and line breaks.");
        }
        ensure(length * 3 + 2);
        byte[] to = bytes;
        int at = size;
        if (quoted) {
            to[at++] = '"';
        }
        int i = 0;
        for (; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 128 || c == '"') {
                break;
            }
            to[at++] = (byte) c;
        }
        size = at;
        if (i < length) {
            rest(text.substring(i), quoted);
        }
        if (quoted) {
            ensure(1);
            bytes[size++] = '"';
        }
    }

    private void rest(String text, boolean quoted) {
        byte[] encoded = StrictUtf8.encoded(text, "A cell");
        ensure(encoded.length * 2 + 1);
        for (byte b : encoded) {
            bytes[size++] = b;
            if (b == '"' && quoted) {
                bytes[size++] = b;
            }
        }
    }

    private boolean needsQuotes(String text) {
        int length = text.length();
        if (length == 0) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == delimiter || c == '\n' || c == '\r' || (c == '"' && quoting != CsvDialect.Quoting.NEVER)) {
                return true;
            }
        }
        if (quoting == CsvDialect.Quoting.NEVER) {
            return false;
        }
        return text.charAt(0) <= ' ' || text.charAt(length - 1) <= ' ' || text.charAt(0) == '\ufeff';
    }

    /** Whether a spreadsheet would run the text. It does not run a number, whatever its sign. */
    static boolean isFormula(String text) {
        if (text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0) {
            return false;
        }
        return !text.matches("[+-]?\\d+(?:[.,]\\d+)*");
    }

    private void ensure(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
