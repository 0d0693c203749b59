package dev.coupagen.runtime.json;

import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.text.Bytes;
import dev.coupagen.runtime.text.JsonText;
import dev.coupagen.runtime.text.Utf8;

/** Writes text as JSON strings. */
final class JsonStrings {
    private static final String HEX = "0123456789ABCDEF";
    /** The maximum number of bytes of one {@code char}: a control character as an escape. */
    private static final int MAX_BYTES = 6;
    /** By ASCII character: 0 if it is literal, 1 if it takes a hexadecimal escape, otherwise the letter of its escape. */
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
            addEscaped(text, i, out);
            out.add('"', ',');
            return;
        }
        to[at] = '"';
        to[at + 1] = ',';
        out.setSize(at + 2);
    }

    private static void addEscaped(String text, int from, Bytes out) {
        int length = text.length();
        out.ensure(Math.multiplyExact(length - from, MAX_BYTES));
        byte[] to = out.array();
        int at = out.size();
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c < 128 && ESCAPES[c] == 0) {
                to[at++] = (byte) c;
            } else if (c < 128) {
                at = escape(c, to, at);
            } else if (!Character.isSurrogate(c)) {
                at = Utf8.put(c, to, at);
            } else if (JsonText.isUnpaired(text, i)) {
                at = hexEscape(c, to, at);
            } else {
                at = Utf8.put(text.codePointAt(i++), to, at);
            }
        }
        out.setSize(at);
    }

    private static int escape(char c, byte[] to, int at) {
        byte escape = ESCAPES[c];
        if (escape == 1) {
            return hexEscape(c, to, at);
        }
        to[at] = '\\';
        to[at + 1] = escape;
        return at + 2;
    }

    /** Writes a control character, or half a surrogate pair, which UTF-8 cannot encode. */
    private static int hexEscape(char c, byte[] to, int at) {
        to[at] = '\\';
        to[at + 1] = 'u';
        for (int i = 0; i < 4; i++) {
            to[at + 2 + i] = (byte) HEX.charAt((c >> (12 - 4 * i)) & 0xF);
        }
        return at + MAX_BYTES;
    }
}
