package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.text.ByteWords;
import dev.coupagen.runtime.text.Utf8Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** The bytes of a file, of which those that no text has are found: NUL, and what is not UTF-8. */
final class CheckedBytes implements AutoCloseable {
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private final InputStream in;
    private final String name;
    private final Utf8Validator validator = new Utf8Validator();
    private long read;
    /** The offset of the first such byte in the file; negative if none has been found. */
    private long bad = -1;

    private boolean isNul;

    CheckedBytes(InputStream in, String name) {
        this.in = in;
        this.name = name;
    }

    /** Fills the buffer from that offset on, or to the end of the file; returns how many bytes were read. */
    int read(byte[] buffer, int from) throws IOException {
        int more = in.readNBytes(buffer, from, buffer.length - from);
        if (bad < 0) {
            check(buffer, from, from + more);
        }
        read += more;
        return more;
    }

    private void check(byte[] buffer, int from, int to) {
        long invalid = validator.check(buffer, from, to);
        boolean isCut = to < buffer.length && validator.isIncomplete();
        int nul = nul(buffer, from, to);
        if (nul >= 0) {
            bad = read + nul - from;
            isNul = true;
        }
        if (invalid >= 0 && (bad < 0 || invalid < bad)) {
            bad = invalid;
            isNul = false;
        } else if (bad < 0 && isCut) {
            bad = read + to - from - 1;
        }
    }

    private static int nul(byte[] buffer, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to) {
            long word = ByteWords.get(buffer, at);
            if (((word - ONES) & ~word & HIGH_BITS) != 0) {
                break;
            }
            at += Long.BYTES;
        }
        while (at < to) {
            if (buffer[at] == 0) {
                return at;
            }
            at++;
        }
        return -1;
    }

    /**
     * Refuses the bytes before an offset if one of them is in no text.
     *
     * @param offset from the end of what has been read, so it is negative or 0
     */
    void refuseBefore(int offset, Supplier<String> location) {
        if (bad >= 0 && bad < read + offset) {
            throw new MappingException(location.get() + " or before: "
                    + (isNul
                            ? "there is a NUL. Remove it; a file in UTF-16 must be read with that encoding in its dialect"
                            : "the text is not valid UTF-8. Save the file as UTF-8, or give its encoding in the dialect")
                    + " (byte " + (bad + 1) + ").");
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new MappingException(name + " cannot be closed: " + e.getMessage(), e);
        }
    }
}
