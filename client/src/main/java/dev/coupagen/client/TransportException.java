package dev.coupagen.client;

/** There was no reply: no connection, a connection that broke, or none in time. The request was not sent, or had no effect that
 * matters if it is sent again. */
public final class TransportException extends CoupaException {
    private static final long serialVersionUID = 1L;

    TransportException(FailedCall call) {
        super(call);
    }
}
