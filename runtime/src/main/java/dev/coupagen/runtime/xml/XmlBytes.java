package dev.coupagen.runtime.xml;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.text.ByteWords;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes for the parser, which takes control characters within tags and the declaration for white space: those of XML 1.0
 * alone, in an encoding that has ASCII. Eight bytes are looked at together (SWAR).
 */
final class XmlBytes extends FilterInputStream {
    private static final long SPACES = 0x2020_2020_2020_2020L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private long passed;

    XmlBytes(InputStream document) {
        super(document);
    }

    /**
     * Checks a document in memory.
     *
     * @throws MappingException if it has a character that XML 1.0 does not allow
     */
    static void require(byte[] document) {
        require(document, 0, document.length, 0);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        int read = super.read(to, offset, length);
        if (read > 0) {
            require(to, offset, offset + read, passed - offset);
            passed += read;
        }
        return read;
    }

    private static void require(byte[] bytes, int from, int to, long before) {
        int at = from;
        while (at < to) {
            if (at + Long.BYTES <= to && !mayHaveControl(ByteWords.get(bytes, at))) {
                at += Long.BYTES;
            } else {
                byte one = bytes[at];
                if (one >= 0 && !XmlCharacters.isAllowed((char) one)) {
                    throw XmlCharacters.refused((char) one, "byte " + (before + at + 1));
                }
                at++;
            }
        }
    }

    /** Whether a byte of the word is less than a space. */
    private static boolean mayHaveControl(long word) {
        return ((word - SPACES) & ~word & HIGH_BITS) != 0;
    }
}
