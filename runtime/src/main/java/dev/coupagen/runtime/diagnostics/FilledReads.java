package dev.coupagen.runtime.diagnostics;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream of which a read of no bytes is a failure that says so. A stream must wait for at least one byte; parsers take
 * such a read for the end, or for something else that is wrong.
 */
public final class FilledReads extends FilterInputStream {
    /** The same bytes. */
    public FilledReads(InputStream document) {
        super(document);
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        int read = super.read(to, offset, length);
        if (read == 0 && length > 0) {
            throw new IOException("The stream returned 0 bytes where " + length
                    + " were asked for. It must wait for at least one, or end.");
        }
        return read;
    }
}
