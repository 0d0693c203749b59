package dev.coupagen.client.limit;

import java.util.concurrent.TimeUnit;

/** A clock that only runs forward, and a way to wait by it. */
public interface Ticker {
    /** The machine's own, which does not follow changes of the wall clock. */
    Ticker SYSTEM = new Ticker() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void pause(long nanos) throws InterruptedException {
            TimeUnit.NANOSECONDS.sleep(nanos);
        }
    };

    /** The time in nanoseconds since some moment. */
    long nanos();

    /** Waits. */
    void pause(long nanos) throws InterruptedException;
}
