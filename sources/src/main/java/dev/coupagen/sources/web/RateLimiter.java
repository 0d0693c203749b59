package dev.coupagen.sources.web;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Keeps requests apart, so that a server is never asked more often than it allows. One thread asks.
 */
public final class RateLimiter {
    private final LongSupplier nanoTime;
    private final Sleeper sleeper;
    private Duration interval;
    private long last;
    private boolean asked;

    /** Waits; passed in so that tests need not. */
    @FunctionalInterface
    public interface Sleeper {
        /** Waits for this time. */
        void sleep(Duration time) throws InterruptedException;
    }

    /**
     * A limiter whose first request is not delayed.
     *
     * @param interval the least time between two requests
     * @param nanoTime a clock that never goes back, in nanoseconds
     */
    public RateLimiter(Duration interval, LongSupplier nanoTime, Sleeper sleeper) {
        this.interval = interval;
        this.nanoTime = nanoTime;
        this.sleeper = sleeper;
    }

    /** A limiter with the clock of the machine. */
    public static RateLimiter of(Duration interval) {
        return new RateLimiter(interval, System::nanoTime, time -> Thread.sleep(time.toMillis()));
    }

    /** Requests are never less far apart than this from now on. */
    public void slowDown(Duration atLeast) {
        interval = interval.compareTo(atLeast) < 0 ? atLeast : interval;
    }

    /**
     * Waits until the next request may be sent.
     *
     * @throws InterruptedWait if the thread is interrupted
     */
    public void await() {
        long wait = last + interval.toNanos() - nanoTime.getAsLong();
        if (asked && wait > 0) {
            pause(Duration.ofNanos(wait));
        }
        asked = true;
        last = nanoTime.getAsLong();
    }

    /**
     * Waits for a time.
     *
     * @throws InterruptedWait if the thread is interrupted
     */
    public void pause(Duration time) {
        try {
            sleeper.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedWait(e);
        }
    }

    /** The time of the limiter's clock, in nanoseconds. */
    public long now() {
        return nanoTime.getAsLong();
    }

    /** The thread was interrupted while it waited; its interrupt flag is set. */
    public static final class InterruptedWait extends RuntimeException {
        private static final long serialVersionUID = 1L;

        InterruptedWait(InterruptedException cause) {
            super("Interrupted while waiting for a server", cause);
        }
    }
}
