package dev.coupagen.client;

/** The record is in a state that the request contradicts: status 409. */
public final class ConflictException extends CoupaException {
    private static final long serialVersionUID = 1L;

    ConflictException(FailedCall call) {
        super(call);
    }
}
