package dev.coupagen.diagnostics;

/** Ends a goal: the message is one line that says what is wrong, where, and what to do. */
public final class CoupagenException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Diagnostic diagnostic;

    CoupagenException(Diagnostic diagnostic, String message) {
        super(message);
        this.diagnostic = diagnostic;
    }

    /** Which kind of message it is. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
