package dev.coupagen.sandbox.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** Ends the reading of a body that comes so slowly that it only holds a thread, or for which there is no memory left. */
final class PacedInput extends FilterInputStream {
    private static final long NANOSECONDS_A_BYTE = 1_000_000;
    private final long start = System.nanoTime();
    private final long patience;
    private final BodyMemory memory;
    private long bytes;

    PacedInput(InputStream in, Duration patience, BodyMemory memory) {
        super(in);
        this.patience = patience.toNanos();
        this.memory = memory;
    }

    /** A body is not read to its end. */
    static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1L;
        private final int status;

        RefusedException(int status, String message) {
            super(message);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count;
        try {
            count = super.read(buffer, offset, length);
        } catch (IOException e) {
            throw new RefusedException(408, "The body ends before its time: " + e.getMessage());
        }
        passed(Math.max(0, count));
        return count;
    }

    private void passed(int more) throws IOException {
        if (!memory.take(more)) {
            throw new RefusedException(503, "Too many large bodies are sent at once. Try again.");
        }
        bytes += more;
        if (System.nanoTime() - start > patience + bytes * NANOSECONDS_A_BYTE) {
            throw new RefusedException(408, "The body comes too slowly: " + bytes + " bytes so far.");
        }
    }

    /** Returns the memory of what was read. */
    void release() {
        memory.giveBack(bytes);
        bytes = 0;
    }
}
