package dev.coupagen.client;

/** The reply is not one of Coupa's API: a page of HTML, a redirect, another content type, a document that breaks off, or one
 * that is too large. After a write, the server has run it. */
public final class UnreadableReplyException extends CoupaException {
    private static final long serialVersionUID = 1L;

    UnreadableReplyException(FailedCall call) {
        super(call);
    }
}
