package dev.coupagen.runtime.xml;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.diagnostics.Exceeded;
import dev.coupagen.runtime.diagnostics.ForwardInput;
import java.io.Closeable;
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
    static final int MAX_MARKUP = 16 << 10;
    /** More than a parser reads ahead. */
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

    /** What was read up to now does not count towards the next record. */
    void startRecord() {
        if (streamed) {
            bytesBefore = bytes;
        }
    }

    /** The parser advances from an event; text that it was not asked for is skipped. */
    void beforeNext(int event) {
        if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            beforeText();
        } else {
            beforeMarkup();
        }
    }

    private void beforeMarkup() {
        allowedUpTo = characters + MAX_MARKUP;
        allowance = "tag of " + MAX_MARKUP + " characters";
    }

    /** The parser is asked for the text of its current event. */
    void beforeText() {
        allowedUpTo = characters + READ_AHEAD + limits.textLength();
        allowance = "text of " + limits.textLength() + " characters";
    }

    /** The stream, which is in UTF-8, counted. */
    InputStream over(InputStream stream) {
        return new ForwardInput(stream) {
            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                int read = in.read(to, offset, length);
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

            @Override
            public boolean markSupported() {
                return false;
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
