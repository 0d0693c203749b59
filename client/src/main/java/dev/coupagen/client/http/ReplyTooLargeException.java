package dev.coupagen.client.http;

import java.io.IOException;

/** A reply exceeds the size that is read, compressed or after decompression. */
public final class ReplyTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    /** A reply of more bytes than that. */
    public ReplyTooLargeException(long maxBytes) {
        super("The reply is larger than " + maxBytes + " bytes. Raise the limit maxReplyBytes if that is right.");
    }
}
