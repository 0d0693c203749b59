package dev.coupagen.client.call;

/** A call failed. Caught within the client, which tells the user by an exception of its own. */
public final class CallFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Failure failure;

    /** The failure of a call. */
    public CallFailedException(Failure failure) {
        super(failure.message(), failure.cause());
        this.failure = failure;
    }

    /** What went wrong. */
    public Failure failure() {
        return failure;
    }
}
