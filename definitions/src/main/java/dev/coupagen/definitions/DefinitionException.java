package dev.coupagen.definitions;

/** A definition file or a release cannot be read: the message is one line that says what, where, and what to do. */
public final class DefinitionException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1_000;

    DefinitionException(String message) {
        super(oneLine(message));
    }

    DefinitionException(String message, Throwable cause) {
        super(oneLine(message), cause);
    }

    private static String oneLine(String message) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < message.length() && line.length() < LONGEST; i++) {
            char c = message.charAt(i);
            line.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
        }
        return message.length() > LONGEST ? line + "…" : line.toString();
    }
}
