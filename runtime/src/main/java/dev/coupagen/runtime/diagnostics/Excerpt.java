package dev.coupagen.runtime.diagnostics;

import dev.coupagen.runtime.text.LogText;
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
        return LogText.of(value.toString(), LONGEST);
    }

    /** The message of a parser, which may quote the document, cut after five hundred characters. */
    public static String ofMessage(String message) {
        return LogText.of(message, LONGEST_MESSAGE);
    }
}
