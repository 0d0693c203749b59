package dev.coupagen.runtime.xml;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bounds what a parser takes from a stream: the document as a whole, and the bytes for one tag or one text, which a
 * parser holds in memory before it shows them.
 */
final class XmlGuard extends FilterInputStream {
    /** Tags with their attributes, comments and the like; Coupa's are far below. */
    private static final long MOST_MARKUP = 4L << 20;
    /** A character takes at most so many bytes, or a few more as an entity. */
    private static final long BYTES_PER_CHARACTER = 12;

    private final Limits limits;
    private final long mostBytes;
    private long bytes;
    private long markedBytes;
    private long allowedUpTo;
    private String allowance = "";

    XmlGuard(InputStream in, Limits limits, boolean streamed) {
        super(in);
        this.limits = limits;
        this.mostBytes = streamed ? Long.MAX_VALUE : limits.documentBytes();
        beforeMarkup();
    }

    /** The parser goes on to the next tag. */
    void beforeMarkup() {
        allowedUpTo = bytes + MOST_MARKUP;
        allowance = "tag of " + MOST_MARKUP + " bytes";
    }

    /** The parser takes the text it stands at. */
    void beforeText() {
        allowedUpTo = bytes + MOST_MARKUP + limits.textLength() * BYTES_PER_CHARACTER;
        allowance = "text of " + limits.textLength() + " characters";
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            count(1);
        }
        return one;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        int read = super.read(to, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    @Override
    public synchronized void mark(int readLimit) {
        super.mark(readLimit);
        markedBytes = bytes;
    }

    @Override
    public synchronized void reset() throws IOException {
        super.reset();
        bytes = markedBytes;
    }

    private void count(int read) throws IOException {
        bytes += read;
        if (bytes > mostBytes) {
            throw new ExceededException("document of " + mostBytes + " bytes", bytes);
        }
        if (bytes > allowedUpTo) {
            throw new ExceededException(allowance, bytes);
        }
    }

    static MappingException exceeded(String limit) {
        return new MappingException(message(limit));
    }

    private static String message(String limit) {
        return "The XML exceeds the limit: " + limit + ". Raise it in MapperOptions.limits if you trust the source.";
    }

    /** A limit was exceeded. */
    static final class ExceededException extends IOException {
        private static final long serialVersionUID = 1L;

        ExceededException(String limit, long at) {
            super(message(limit) + " (byte " + at + ")");
        }
    }
}
