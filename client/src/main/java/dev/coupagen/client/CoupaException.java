package dev.coupagen.client;

import java.util.Optional;

/**
 * A call failed. Each way to fail has a class of its own; a {@code switch} over them is complete. The message names the
 * verb, the path without arguments, the status, the server's request id if there is one, and how often the request was
 * sent. It holds no secret.
 */
public abstract sealed class CoupaException extends RuntimeException
        permits AuthenticationException,
                ConflictException,
                NotFoundException,
                PermissionException,
                RateLimitException,
                ServerException,
                TransportException,
                UnknownOutcomeException,
                UnreadableReplyException,
                ValidationException {
    private static final long serialVersionUID = 1L;
    private final transient FailedCall call;

    CoupaException(FailedCall call) {
        super(call.message(), call.cause());
        this.call = call;
    }

    /** The status of the last reply; 0 if there was none. */
    public int status() {
        return call.status();
    }

    /** The HTTP method. */
    public String verb() {
        return call.verb();
    }

    /** The path, without arguments. */
    public String path() {
        return call.path();
    }

    /** By which the server's own log names the request, if it says so. */
    public Optional<String> requestId() {
        return call.requestId();
    }

    /** How often the request was sent; 0 if it never was. */
    public int attempts() {
        return call.attempts();
    }

    /** The beginning of the reply, without what may be a secret; empty if there was none. */
    public Optional<String> excerpt() {
        return call.excerpt();
    }
}
