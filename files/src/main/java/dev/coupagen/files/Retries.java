package dev.coupagen.files;

import java.io.IOException;
import java.time.Duration;

/** Does a step again after the connection was cut. */
final class Retries {
    private final RemoteFiles files;
    private final int most;
    private final Pause pause;

    /** Waits; in tests it does not. */
    interface Pause {
        void take(Duration time) throws InterruptedException;
    }

    /** A step that may fail halfway, and finds out for itself how far it came. */
    interface Step<T> {
        T run() throws IOException;
    }

    Retries(RemoteFiles files, int most, Pause pause) {
        this.files = files;
        this.most = most;
        this.pause = pause;
    }

    <T> T run(String what, Step<T> step) {
        IOException last = new IOException("not tried");
        for (int attempt = 0; attempt <= most; attempt++) {
            try {
                return step.run();
            } catch (IOException e) {
                last = e;
                files.disconnect();
                sleep(attempt, what);
            }
        }
        throw new FileExchangeException(
                what + " failed " + (most + 1) + " times (" + last.getMessage()
                        + "). Check the connection, the account and its folders.",
                last);
    }

    private void sleep(int attempt, String what) {
        try {
            pause.take(Duration.ofMillis(Math.min(30_000, 200L << Math.min(attempt, 10))));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileExchangeException(what + " was interrupted.", e);
        }
    }
}
