package dev.coupagen.runtime.xml;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.diagnostics.Exceeded;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLStreamConstants;

/**
 * Bounds what a parser takes from its input: the document as a whole or, streamed, each record, and what it takes for one tag or one text, which a
 * parser holds in memory before it shows them. A text is measured as it stands in the document, entities included.
 */
final class XmlGuard implements Closeable {
    /** A tag with its attributes, a comment and the like; Coupa's have a hundred characters at most. */
    static final int MOST_MARKUP = 16 << 10;
    /** A parser reads ahead by less than that. */
    private static final int READ_AHEAD = 1 << 14;

    private final Closeable input;
    private final Limits limits;
    private final boolean streamed;
    private long bytes;
    /** The bytes before the record here, of a document that is read record by record. */
    private long bytesBefore;

    private long characters;
    private long allowedUpTo;
    private String allowance = "";

    /**
     * A guard that closes the input.
     *
     * @param streamed whether the document may be of any size, and only a record of it is bounded
     */
    XmlGuard(Closeable input, Limits limits, boolean streamed) {
        this.input = input;
        this.limits = limits;
        this.streamed = streamed;
        beforeMarkup();
    }

    /** What was read up to now is no part of the next record. */
    void startRecord() {
        if (streamed) {
            bytesBefore = bytes;
        }
    }

    /** The parser goes on from an event; text that was not asked for, it skips. */
    void beforeNext(int event) {
        if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            beforeText();
        } else {
            beforeMarkup();
        }
    }

    private void beforeMarkup() {
        allowedUpTo = characters + MOST_MARKUP;
        allowance = "tag of " + MOST_MARKUP + " characters";
    }

    /** The parser takes the text it stands at. */
    void beforeText() {
        allowedUpTo = characters + READ_AHEAD + limits.textLength();
        allowance = "text of " + limits.textLength() + " characters";
    }

    /** The stream, which is in UTF-8, counted. */
    InputStream over(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                if (one >= 0) {
                    count(1, isStart((byte) one) ? 1 : 0);
                }
                return one;
            }

            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                int read = super.read(to, offset, length);
                int starts = 0;
                for (int i = offset; i < offset + read; i++) {
                    starts += isStart(to[i]) ? 1 : 0;
                }
                count(Math.max(0, read), starts);
                return read;
            }
        };
    }

    /** Whether the byte is the first one of a character. */
    private static boolean isStart(byte one) {
        return (one & 0xC0) != 0x80;
    }

    /** The reader, counted. */
    Reader over(Reader reader) {
        return new FilterReader(reader) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                if (one >= 0) {
                    count(1, 1);
                }
                return one;
            }

            @Override
            public int read(char[] to, int offset, int length) throws IOException {
                int read = super.read(to, offset, length);
                count(Math.max(0, read), Math.max(0, read));
                return read;
            }
        };
    }

    private void count(int moreBytes, int moreCharacters) throws IOException {
        bytes += moreBytes;
        characters += moreCharacters;
        if (bytes - bytesBefore > limits.documentBytes()) {
            String whole = streamed ? "record" : "document";
            throw new ExceededException(whole + " of " + limits.documentBytes() + " bytes", bytes);
        }
        if (characters > allowedUpTo) {
            throw new ExceededException(allowance, bytes);
        }
    }

    @Override
    public void close() throws IOException {
        input.close();
    }

    /** A limit was exceeded. */
    static final class ExceededException extends IOException {
        private static final long serialVersionUID = 1L;

        ExceededException(String limit, long at) {
            super(Exceeded.limit(limit, "byte " + at).getMessage());
        }
    }
}
