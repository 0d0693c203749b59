package dev.coupagen.runtime.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What XML 1.0 can hold. */
public final class XmlText {
    private static final String ESCAPE_START = "_x";
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-F]{4,6})_");
    /** What would be taken for an escape when it is read. */
    private static final Pattern LIKE_ESCAPE = Pattern.compile("_x[0-9A-F]{4}");

    private XmlText() {}

    /**
     * The name as XML allows it. A character that XML does not allow there is written as {@code _x003F_}, as in
     * SQL/XML (ISO 9075-14), since some elements have such names: {@code active?}.
     */
    public static String encodedName(String name) {
        if (isName(name) && !name.contains(ESCAPE_START)) {
            return name;
        }
        String encoded = escaped(name, false);
        return decodedName(encoded).equals(name) ? encoded : escaped(name, true);
    }

    /**
     * Escapes a name.
     *
     * @param all whether an underscore before what looks like an escape is escaped too
     */
    private static String escaped(String name, boolean all) {
        StringBuilder escaped = new StringBuilder();
        Matcher escape = LIKE_ESCAPE.matcher(name);
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int c = name.codePointAt(i);
            boolean isAllowed = i == 0 ? isNameStart(c) : isNamePart(c);
            if (isAllowed && !(all && escape.region(i, name.length()).lookingAt())) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append(String.format(Locale.ROOT, "_x%04X_", c));
            }
        }
        return escaped.toString();
    }

    /** The name that {@link #encodedName} encoded; a name that it would not write is returned unchanged. */
    public static String decodedName(String name) {
        if (!name.contains(ESCAPE_START)) {
            return name;
        }
        String decoded = ESCAPE.matcher(name).replaceAll(escape -> {
            int c = Integer.parseInt(escape.group(1), 16);
            return Matcher.quoteReplacement(Character.isValidCodePoint(c) ? Character.toString(c) : escape.group());
        });
        return escaped(decoded, false).equals(name) || escaped(decoded, true).equals(name) ? decoded : name;
    }

    /** Whether the text can be the name of an element. Colons are left out, since Coupa knows no namespaces. */
    private static boolean isName(String text) {
        if (text.isEmpty() || !isNameStart(text.codePointAt(0))) {
            return false;
        }
        return text.codePoints().allMatch(XmlText::isNamePart);
    }

    /** Of the letters beyond ASCII only those of Latin-1: which others a name may have, the editions of XML 1.0 disagree. */
    private static boolean isNameStart(int c) {
        return c == '_'
                || (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= 0xC0 && c <= 0xFF && c != 0xD7 && c != 0xF7);
    }

    private static boolean isNamePart(int c) {
        return isNameStart(c) || c == '-' || c == '.' || (c >= '0' && c <= '9');
    }

    /** Whether XML 1.0 can hold the code point at all, escaped or not. */
    public static boolean isCharacter(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }
}
