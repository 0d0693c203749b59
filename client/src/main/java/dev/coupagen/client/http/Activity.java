package dev.coupagen.client.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** When the last byte of an exchange was sent or received, by which a long transfer is told from one that stands still. */
final class Activity {
    private volatile long last = System.nanoTime();

    void happened() {
        last = System.nanoTime();
    }

    /** How much of the timeout is left since the last byte, in nanoseconds; zero or less if it is over. */
    long left(Duration timeout) {
        return timeout.toNanos() - (System.nanoTime() - last);
    }

    /** The stream, each read of which is an activity. */
    InputStream of(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                happened();
                return super.read();
            }

            @Override
            public int read(byte[] bytes, int from, int count) throws IOException {
                happened();
                return super.read(bytes, from, count);
            }
        };
    }
}
