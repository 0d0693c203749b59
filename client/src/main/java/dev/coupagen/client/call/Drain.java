package dev.coupagen.client.call;

import java.time.Duration;

/** Counts the calls that are under way, so that closing a client can wait for them and refuse further ones. */
public final class Drain {
    private int underWay;
    private boolean isClosed;

    synchronized void enter() {
        if (isClosed) {
            throw new IllegalStateException(
                    "The client is closed. Close it after the last call, or build another one.");
        }
        underWay++;
    }

    synchronized void exit() {
        underWay--;
        if (underWay == 0) {
            notifyAll();
        }
    }

    /**
     * Refuses further calls and waits for those that are under way.
     *
     * @return whether there are none any more
     */
    public synchronized boolean close(Duration most) throws InterruptedException {
        isClosed = true;
        long deadline = System.nanoTime() + most.toNanos();
        while (underWay > 0) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }
}
