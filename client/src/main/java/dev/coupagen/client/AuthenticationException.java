package dev.coupagen.client;

/** The instance does not accept the credentials: no token, or status 401. */
public final class AuthenticationException extends CoupaException {
    private static final long serialVersionUID = 1L;

    AuthenticationException(FailedCall call) {
        super(call);
    }
}
