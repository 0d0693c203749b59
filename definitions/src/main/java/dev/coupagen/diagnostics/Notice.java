package dev.coupagen.diagnostics;

/**
 * Something unusual that did not stop the work.
 *
 * @param diagnostic which kind of message
 * @param location where it was found, if the message does not say so itself
 * @param message one line that says what, and what was done about it
 */
public record Notice(Diagnostic diagnostic, Location location, String message) {
    /** The notice with these values for the placeholders of the diagnostic. */
    public static Notice of(Diagnostic diagnostic, Object... values) {
        return new Notice(diagnostic, Location.NONE, diagnostic.message(values));
    }

    /** The message with its location in front, if it has one. */
    @Override
    public String toString() {
        return location.equals(Location.NONE) ? message : location + ": " + message;
    }
}
