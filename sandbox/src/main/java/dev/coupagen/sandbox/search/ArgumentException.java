package dev.coupagen.sandbox.search;

/** An argument of a call is wrong; the message says which and what to send. */
public final class ArgumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An argument that cannot be understood. */
    public ArgumentException(String message) {
        super(message);
    }
}
