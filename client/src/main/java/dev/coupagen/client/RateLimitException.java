package dev.coupagen.client;

/** Too many requests: status 429 to the last attempt, or a wait for the client's own limit beyond the total timeout. */
public final class RateLimitException extends CoupaException {
    private static final long serialVersionUID = 1L;

    RateLimitException(FailedCall call) {
        super(call);
    }
}
