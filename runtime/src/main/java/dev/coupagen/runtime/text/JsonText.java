package dev.coupagen.runtime.text;

/** Text as JSON writes it. */
public final class JsonText {
    private JsonText() {}

    /** The text in quotes, with what JSON demands escaped; half a surrogate pair too, which UTF-8 cannot encode. */
    public static String quoted(String text) {
        return quoted(text, Character.MAX_VALUE);
    }

    /** The same in ASCII: everything else is escaped. */
    public static String quotedAscii(String text) {
        return quoted(text, '~');
    }

    private static String quoted(String text, char last) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c > last || isUnpaired(text, i)) {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /** Whether the character at that offset is half a surrogate pair, without its other half beside it. */
    public static boolean isUnpaired(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
