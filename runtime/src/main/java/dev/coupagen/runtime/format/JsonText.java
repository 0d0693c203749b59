package dev.coupagen.runtime.format;

import dev.coupagen.runtime.MappingException;

/** Text as JSON writes it. */
public final class JsonText {
    private JsonText() {}

    /** The text in quotes, with what JSON demands escaped. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (Character.isSurrogate(c)) {
                quoted.appendCodePoint(wholeCharacter(text, i++));
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private static int wholeCharacter(String name, int at) {
        int codePoint = name.codePointAt(at);
        if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            throw new MappingException("Element '" + name + "' has half a character in its name, at " + at
                    + ", which UTF-8 cannot hold. Take it out.");
        }
        return codePoint;
    }
}
