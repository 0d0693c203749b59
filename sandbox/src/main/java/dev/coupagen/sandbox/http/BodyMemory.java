package dev.coupagen.sandbox.http;

import java.util.concurrent.atomic.AtomicLong;

/** How much memory the bodies that are being worked on may take together, so that many large ones do not end the server. */
final class BodyMemory {
    private static final int SHARE_OF_HEAP = 8;
    private static final long LEAST = 64L << 20;
    private final AtomicLong left =
            new AtomicLong(Math.max(LEAST, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP));

    /** Takes some memory; false if there is not so much. */
    boolean take(long bytes) {
        if (left.addAndGet(-bytes) >= 0) {
            return true;
        }
        left.addAndGet(bytes);
        return false;
    }

    void giveBack(long bytes) {
        left.addAndGet(bytes);
    }
}
