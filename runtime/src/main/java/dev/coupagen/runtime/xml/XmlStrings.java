package dev.coupagen.runtime.xml;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.text.Bytes;
import dev.coupagen.runtime.text.Utf8;
import dev.coupagen.runtime.text.XmlText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes text as the content of XML elements. */
final class XmlStrings {
    private static final byte[] AMPERSAND = "&amp;".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LESS = "&lt;".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] GREATER = "&gt;".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] RETURN = "&#xd;".getBytes(StandardCharsets.US_ASCII);
    /** The maximum number of bytes of one {@code char}, as an entity. */
    private static final int MAX_BYTES = 5;
    /** By ASCII character: whether it is literal. */
    private static final boolean[] UNESCAPED = new boolean[128];

    static {
        for (int i = ' '; i < 128; i++) {
            UNESCAPED[i] = i != '&' && i != '<' && i != '>';
        }
        UNESCAPED['\t'] = true;
        UNESCAPED['\n'] = true;
    }

    private XmlStrings() {}

    static void add(String text, ElementName name, Bytes out) {
        int length = text.length();
        out.ensure(length);
        byte[] to = out.array();
        int at = out.size();
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (c >= 128 || !UNESCAPED[c]) {
                break;
            }
            to[at++] = (byte) c;
            i++;
        }
        out.setSize(at);
        if (i < length) {
            addEscaped(text, i, name, out);
        }
    }

    /** Adds text as the value of an attribute in double quotes; parsers keep white space in it only if it is escaped. */
    static void addAttribute(String text, ElementName element, Bytes out) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == '"' || c == '\n' || c == '\t') {
                out.addAscii("&#" + c + ";");
            } else {
                add(Character.toString(c), element, out);
            }
        }
    }

    private static void addEscaped(String text, int from, ElementName name, Bytes out) {
        int length = text.length();
        out.ensure(Math.multiplyExact(length - from, MAX_BYTES));
        byte[] to = out.array();
        int at = out.size();
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c < 128 && UNESCAPED[c]) {
                to[at++] = (byte) c;
            } else if (c < 128) {
                byte[] entity = entity(c, i, name);
                System.arraycopy(entity, 0, to, at, entity.length);
                at += entity.length;
            } else if (Character.isSurrogate(c) || c >= 0xFFFE) {
                int codePoint = text.codePointAt(i);
                if (!XmlText.isCharacter(codePoint)) {
                    throw notXml(codePoint, i, name);
                }
                i++;
                at = Utf8.put(codePoint, to, at);
            } else {
                at = Utf8.put(c, to, at);
            }
        }
        out.setSize(at);
    }

    private static byte[] entity(char c, int at, ElementName name) {
        return switch (c) {
            case '&' -> AMPERSAND;
            case '<' -> LESS;
            case '>' -> GREATER;
            case '\r' -> RETURN;
            default -> throw notXml(c, at, name);
        };
    }

    private static MappingException notXml(int codePoint, int at, ElementName name) {
        return new MappingException(String.format(
                Locale.ROOT,
                "Element '%s' holds the character U+%04X (at %d), which XML 1.0 cannot hold. Remove it, or write JSON.",
                name,
                codePoint,
                at));
    }
}
