package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.diagnostics.Excerpt;
import dev.coupagen.runtime.diagnostics.StrictUtf8;
import dev.coupagen.runtime.text.JsonText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The cells of a record as they are written, one after the other. */
final class CellBytes {
    static final char MARK = '\ufeff';

    private final CsvDialect.Quoting quoting;
    private final byte delimiter;
    private final boolean neutralized;
    private final Charset encoding;
    private final boolean isUtf8;

    private byte[] bytes = new byte[1 << 14];
    private int size;

    CellBytes(CsvDialect dialect, CsvOptions.Formulas formulas) {
        this.quoting = dialect.quoting();
        this.delimiter = (byte) dialect.delimiter();
        this.encoding = dialect.writtenEncoding();
        this.isUtf8 = encoding.equals(StandardCharsets.UTF_8);
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

    /** Why a text cannot be written in the dialect; null if it can. */
    @Nullable String refusal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return "has a NUL (character " + (i + 1) + "), which no file may have";
            }
            if (Character.isSurrogate(c) && JsonText.isUnpaired(text, i)) {
                return "has half a surrogate pair (character " + (i + 1) + ")";
            }
        }
        if (quoting == CsvDialect.Quoting.NEVER && needsQuotes(text)) {
            return "needs quotes for its delimiters or line breaks, which the dialect does not allow";
        }
        return isUtf8 || isIn(encoding, text) ? null : "has a character that " + encoding.name() + " does not have";
    }

    /** Whether the encoding has the characters. Some are encoded to what is decoded to another character. */
    static boolean isIn(Charset encoding, String text) {
        // Of some encodings a mark at the start is no character.
        String inner = text.charAt(0) == MARK ? "x" + text : text;
        return new String(inner.getBytes(encoding), encoding).equals(inner);
    }

    private void add(String text) {
        int length = text.length();
        boolean quoted = quoting == CsvDialect.Quoting.ALWAYS || needsQuotes(text);
        if (quoted && quoting == CsvDialect.Quoting.NEVER) {
            throw new MappingException(
                    "The cell '" + Excerpt.of(text)
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
            if (c >= 128 || c == '"' || c == 0) {
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
        if (text.indexOf(0) >= 0) {
            throw new MappingException(
                    "The cell '" + Excerpt.of(text) + "' has a NUL, which no file may have. Remove it.");
        }
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
        return text.charAt(0) <= ' ' || text.charAt(length - 1) <= ' ' || text.charAt(0) == MARK;
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
