package dev.coupagen.runtime.diagnostics;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that counts or checks what is read, and so goes forward only: no byte is read twice, as after a mark, and none is
 * skipped without being read.
 */
public abstract class ForwardInput extends FilterInputStream {
    private static final int SKIPPED_AT_ONCE = 8_192;

    /** The stream to read. */
    protected ForwardInput(InputStream stream) {
        super(stream);
    }

    @Override
    public abstract int read(byte[] to, int offset, int length) throws IOException;

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public final long skip(long count) throws IOException {
        if (count <= 0) {
            return 0;
        }
        byte[] skipped = new byte[(int) Math.min(count, SKIPPED_AT_ONCE)];
        return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public final boolean markSupported() {
        return false;
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // a stream is read by one thread
    public final void mark(int limit) {
        // There is no way back.
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    public final void reset() throws IOException {
        throw new IOException("This stream goes forward only.");
    }
}
