package dev.coupagen.runtime.json;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.format.Bytes;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.format.Utf8;
import java.util.Locale;

/** Writes text as JSON strings. */
final class JsonStrings {
    private static final String HEX = "0123456789ABCDEF";
    /** The most bytes one {@code char} can take: a control character as an escape. */
    private static final int MOST_BYTES = 6;
    /** By ASCII character: 0 if it stands for itself, 1 if it takes a long escape, otherwise the letter of its escape. */
    private static final byte[] ESCAPES = new byte[128];

    static {
        for (int i = 0; i < ' '; i++) {
            ESCAPES[i] = 1;
        }
        ESCAPES['\b'] = 'b';
        ESCAPES['\t'] = 't';
        ESCAPES['\n'] = 'n';
        ESCAPES['\f'] = 'f';
        ESCAPES['\r'] = 'r';
        ESCAPES['"'] = '"';
        ESCAPES['\\'] = '\\';
    }

    private JsonStrings() {}

    /** Writes the key, the text in quotes, and a comma. */
    static void add(ElementName name, String text, Bytes out) {
        int length = text.length();
        out.add(name.jsonText(), length + 2);
        byte[] to = out.array();
        int at = out.size();
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (c >= 128 || ESCAPES[c] != 0) {
                break;
            }
            to[at++] = (byte) c;
            i++;
        }
        if (i < length) {
            out.setSize(at);
            addEscaped(text, i, name, out);
            out.add('"', ',');
            return;
        }
        to[at] = '"';
        to[at + 1] = ',';
        out.setSize(at + 2);
    }

    private static void addEscaped(String text, int from, ElementName name, Bytes out) {
        int length = text.length();
        out.ensure(Math.multiplyExact(length - from, MOST_BYTES));
        byte[] to = out.array();
        int at = out.size();
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c < 128 && ESCAPES[c] == 0) {
                to[at++] = (byte) c;
            } else if (c < 128) {
                at = escape(c, to, at);
            } else if (Character.isSurrogate(c)) {
                at = Utf8.put(wholeCharacter(text, i++, name), to, at);
            } else {
                at = Utf8.put(c, to, at);
            }
        }
        out.setSize(at);
    }

    private static int escape(char c, byte[] to, int at) {
        byte escape = ESCAPES[c];
        to[at] = '\\';
        if (escape != 1) {
            to[at + 1] = escape;
            return at + 2;
        }
        to[at + 1] = 'u';
        to[at + 2] = '0';
        to[at + 3] = '0';
        to[at + 4] = (byte) HEX.charAt(c >> 4);
        to[at + 5] = (byte) HEX.charAt(c & 0xF);
        return at + MOST_BYTES;
    }

    /** The character of which the first half is at that place. */
    private static int wholeCharacter(String text, int at, ElementName name) {
        int codePoint = text.codePointAt(at);
        if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            throw new MappingException(String.format(
                    Locale.ROOT,
                    "Element '%s' holds half a character (U+%04X at %d), which UTF-8 cannot hold. Take it out.",
                    name,
                    codePoint,
                    at));
        }
        return codePoint;
    }
}
