package dev.coupagen.sandbox.auth;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Permits 25 calls a second for each client, and 20 that wait in a queue: a client that was silent for a while may send 45 at
 * once.
 */
public final class RateLimiter {
    private static final double PER_SECOND = 25;
    private static final double BURST = PER_SECOND + 20;
    private static final double NANOSECONDS = 1e9;
    private final LongSupplier nanoTime;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    private static final class Bucket {
        private double calls = BURST;
        private long at;

        private Bucket(long at) {
            this.at = at;
        }

        private synchronized boolean take(long now) {
            calls = Math.min(BURST, calls + (now - at) / NANOSECONDS * PER_SECOND);
            at = now;
            if (calls < 1) {
                return false;
            }
            calls--;
            return true;
        }
    }

    /** @param nanoTime tells how time passes, in nanoseconds */
    public RateLimiter(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Whether the client may send a call now. */
    public boolean permits(String client) {
        long now = nanoTime.getAsLong();
        return buckets.computeIfAbsent(client, name -> new Bucket(now)).take(now);
    }
}
