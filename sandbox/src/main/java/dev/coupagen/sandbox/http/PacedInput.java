package dev.coupagen.sandbox.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends the reading of a body that comes so slowly that it only holds a thread. */
final class PacedInput extends FilterInputStream {
    private static final long GRACE_NANOSECONDS = 20_000_000_000L;
    private static final long NANOSECONDS_A_BYTE = 1_000_000;
    private final long start = System.nanoTime();
    private long bytes;

    PacedInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        passed(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        passed(Math.max(0, count));
        return count;
    }

    private void passed(int more) throws IOException {
        bytes += more;
        if (System.nanoTime() - start > GRACE_NANOSECONDS + bytes * NANOSECONDS_A_BYTE) {
            throw new IOException("The body comes too slowly: " + bytes + " bytes so far.");
        }
    }
}
