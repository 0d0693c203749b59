package dev.coupagen.client.http;

import java.io.IOException;

/** The server got nothing of a request: there was no connection, or no secure one. */
public final class NotSentException extends IOException {
    private static final long serialVersionUID = 1L;

    /** A request that failed before its first byte. */
    public NotSentException(String message, Throwable cause) {
        super(message, cause);
    }
}
