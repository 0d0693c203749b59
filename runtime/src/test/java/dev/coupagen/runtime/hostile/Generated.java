package dev.coupagen.runtime.hostile;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A document that is made while it is read, out of pieces that come one after another. */
final class Generated extends InputStream {
    private final byte[] middle;
    private final byte[] end;
    private long timesLeft;
    private boolean ended;
    private byte[] piece;
    private int at;

    private Generated(String start, String middle, long times, String end) {
        this.piece = bytes(start);
        this.middle = bytes(middle);
        this.timesLeft = times;
        this.end = bytes(end);
    }

    /** The start, the middle so many times, the end. */
    static InputStream of(String start, String middle, long times, String end) {
        return new Generated(start, middle, times, end);
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
            if (ended) {
                return false;
            }
            ended = timesLeft == 0;
            piece = ended ? end : middle;
            timesLeft--;
            at = 0;
        }
        return true;
    }
}
