package dev.coupagen.client;

/** It is not known whether the server ran a request that must not be repeated: it was sent, and no reply says what became of
 * it. Look for its effect before sending it again. */
public final class UnknownOutcomeException extends CoupaException {
    private static final long serialVersionUID = 1L;

    UnknownOutcomeException(FailedCall call) {
        super(call);
    }
}
