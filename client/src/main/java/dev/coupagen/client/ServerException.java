package dev.coupagen.client;

/** The server has a problem of its own: status 500 and above. */
public final class ServerException extends CoupaException {
    private static final long serialVersionUID = 1L;

    ServerException(FailedCall call) {
        super(call);
    }
}
