package dev.coupagen.definitions;

import java.util.Collection;
import java.util.Locale;

/**
 * Writes JSON strings, the same characters for the same text everywhere. Controls and line separators are escaped, so
 * that no text breaks a line of the file.
 */
final class JsonText {
    private JsonText() {}

    static void quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isHalf(text, i)) {
                        out.append('\ufffd');
                    } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    static void list(StringBuilder out, Collection<String> texts) {
        out.append('[');
        String separator = "";
        for (String text : texts) {
            out.append(separator);
            quote(out, text);
            separator = ", ";
        }
        out.append(']');
    }

    /** Whether only half of a surrogate pair stands here, which is no character. */
    private static boolean isHalf(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
