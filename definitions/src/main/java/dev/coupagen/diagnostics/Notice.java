package dev.coupagen.diagnostics;

/**
 * Something odd that did not stop the work.
 *
 * @param diagnostic which kind of oddity
 * @param message one line that says what, where, and what was done about it
 */
public record Notice(Diagnostic diagnostic, String message) {
    /** The notice with these values for the placeholders of the diagnostic. */
    public static Notice of(Diagnostic diagnostic, Object... values) {
        return new Notice(diagnostic, diagnostic.message(values));
    }
}
