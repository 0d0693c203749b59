package dev.coupagen.runtime.diagnostics;

import dev.coupagen.runtime.text.SecretNames;

/** Values of payloads in messages: cut, and with control characters escaped, so that none can forge a line of a log. */
public final class Excerpt {
    private static final int LONGEST = 200;
    private static final int LONGEST_MESSAGE = 500;

    private Excerpt() {}

    /** As {@link #of}, for the value with that path in a document; a secret is replaced. */
    public static String ofValue(String path, Object value) {
        return SecretNames.isAtEndOf(path) ? SecretNames.REDACTED : of(value);
    }

    /** The value's text, cut after two hundred characters. */
    public static String of(Object value) {
        return cut(value.toString(), LONGEST);
    }

    /** The message of a parser, which may quote the document, cut after five hundred characters. */
    public static String ofMessage(String message) {
        return cut(message, LONGEST_MESSAGE);
    }

    private static String cut(String text, int longest) {
        StringBuilder excerpt = new StringBuilder();
        int end = Math.min(text.length(), longest);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean isSafe = !Character.isISOControl(c) && !Character.isSurrogate(c) && c != '\u2028' && c != '\u2029';
            excerpt.append(isSafe ? Character.toString(c) : String.format("\\u%04x", (int) c));
        }
        return end == text.length()
                ? excerpt.toString()
                : excerpt.append("... (")
                        .append(text.length())
                        .append(" characters)")
                        .toString();
    }
}
