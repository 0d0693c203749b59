package dev.coupagen.runtime.differential;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Random;

/** A document that comes in pieces of random length, as from a network. */
final class Pieces extends InputStream {
    private final ByteArrayInputStream document;
    private final Random random;
    private boolean closed;

    Pieces(byte[] document, Random random) {
        this.document = new ByteArrayInputStream(document);
        this.random = random;
    }

    @Override
    public int read() {
        return document.read();
    }

    @Override
    public int read(byte[] to, int offset, int length) {
        int most = random.nextInt(4) == 0 ? 1 : 1 + random.nextInt(50);
        return document.read(to, offset, Math.min(length, most));
    }

    @Override
    public void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }
}
