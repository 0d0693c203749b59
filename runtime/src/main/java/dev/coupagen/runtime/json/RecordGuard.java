package dev.coupagen.runtime.json;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.diagnostics.Exceeded;
import dev.coupagen.runtime.diagnostics.ForwardInput;
import java.io.IOException;
import java.io.InputStream;

/** Bounds what one record takes of a document that is read record by record and may be of any size. */
final class RecordGuard extends ForwardInput {
    private final long mostBytes;
    private long bytes;
    private long bytesBefore;

    RecordGuard(InputStream document, Limits limits) {
        super(document);
        this.mostBytes = limits.documentBytes();
    }

    /** What was read up to now is no part of the next record. */
    void startRecord() {
        bytesBefore = bytes;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        int read = in.read(to, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int more) {
        bytes += more;
        if (bytes - bytesBefore > mostBytes) {
            throw Exceeded.limit("record of " + mostBytes + " bytes", "byte " + bytes);
        }
    }
}
