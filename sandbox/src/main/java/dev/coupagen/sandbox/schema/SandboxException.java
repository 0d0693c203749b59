package dev.coupagen.sandbox.schema;

import org.jspecify.annotations.Nullable;

/** A sandbox cannot be started; the message says why and what to change. */
public final class SandboxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure with its cause, if there is one. */
    public SandboxException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
