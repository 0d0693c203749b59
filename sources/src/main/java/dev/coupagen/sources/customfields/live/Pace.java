package dev.coupagen.sources.customfields.live;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Keeps requests apart, so that an instance is never asked more often than Coupa allows (25 times a second, for all
 * clients together).
 */
public final class Pace {
    private static final Duration APART = Duration.ofMillis(50);

    private final LongSupplier nanoTime;
    private final Sleeper sleeper;
    private long next;

    /** Waits. */
    @FunctionalInterface
    public interface Sleeper {
        void sleep(Duration time) throws InterruptedException;
    }

    /** @param nanoTime a clock that never goes back */
    public Pace(LongSupplier nanoTime, Sleeper sleeper) {
        this.nanoTime = nanoTime;
        this.sleeper = sleeper;
        this.next = nanoTime.getAsLong();
    }

    /** The pace of a real clock. */
    public static Pace real() {
        return new Pace(System::nanoTime, time -> Thread.sleep(time.toMillis()));
    }

    /** Waits until the next request may be sent. */
    void await() {
        long wait = next - nanoTime.getAsLong();
        if (wait > 0) {
            pause(Duration.ofNanos(wait));
        }
        next = nanoTime.getAsLong() + APART.toNanos();
    }

    void pause(Duration time) {
        try {
            sleeper.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an instance", e);
        }
    }

    long now() {
        return nanoTime.getAsLong();
    }
}
