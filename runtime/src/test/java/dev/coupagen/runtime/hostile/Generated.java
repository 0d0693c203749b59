package dev.coupagen.runtime.hostile;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;

/** A document that is made while it is read, out of pieces that come one after another. */
final class Generated extends InputStream {
    private final Iterator<byte[]> pieces;
    private byte[] piece = {};
    private int at;

    private Generated(Stream<byte[]> pieces) {
        this.pieces = pieces.iterator();
    }

    /** The start, the middle so many times, the end. */
    static InputStream of(String start, String middle, long times, String end) {
        byte[] repeated = bytes(middle);
        return new Generated(Stream.of(
                        Stream.of(bytes(start)), Stream.generate(() -> repeated).limit(times), Stream.of(bytes(end)))
                .flatMap(part -> part));
    }

    /** A document of at least so many bytes between start and end. */
    static InputStream ofSize(String start, String middle, long size, String end) {
        String block = middle.repeat(Math.max(1, 8_192 / middle.length()));
        return of(start, block, size / block.length(), end);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
        return advance() ? piece[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!advance()) {
            return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, to, offset, count);
        at += count;
        return count;
    }

    private boolean advance() {
        while (at == piece.length) {
            if (!pieces.hasNext()) {
                return false;
            }
            piece = pieces.next();
            at = 0;
        }
        return true;
    }
}
