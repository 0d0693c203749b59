package dev.coupagen.runtime.xml;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.diagnostics.CheckedInput;
import dev.coupagen.runtime.diagnostics.Utf8Input;
import dev.coupagen.runtime.text.ByteWords;
import java.io.InputStream;

/**
 * Bytes for the parser, which takes control characters within tags and the declaration for white space: those of XML 1.0
 * alone, in an encoding that has ASCII. Eight bytes are looked at together (SWAR).
 */
final class XmlBytes extends CheckedInput {
    private static final long SPACES = 0x2020_2020_2020_2020L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long LOW_BITS = ~HIGH_BITS;
    /** Added to a byte from the space on, it sets the highest bit. */
    private static final long UP_TO_HIGH = 0x6060_6060_6060_6060L;

    private static final long TABS = 0x0909_0909_0909_0909L;
    private static final long LINE_FEEDS = 0x0A0A_0A0A_0A0A_0A0AL;
    private static final long RETURNS = 0x0D0D_0D0D_0D0D_0D0DL;

    private long passed;

    XmlBytes(InputStream document) {
        super(document);
    }

    /**
     * Checks a document in memory, whether it is UTF-8 as well, since passing over megabytes twice takes time.
     *
     * @throws MappingException if a byte is not valid, or is a character that XML 1.0 does not allow
     */
    static void requireUtf8(byte[] document) {
        int at = 0;
        while (at < document.length) {
            while (at + Long.BYTES <= document.length && isPrintable(ByteWords.get(document, at))) {
                at += Long.BYTES;
            }
            int end = Math.min(at + Long.BYTES, document.length);
            require(document, at, end, 0);
            at = Utf8Input.requireUpTo(end, document, at);
        }
    }

    @Override
    protected void check(byte[] bytes, int from, int to) {
        require(bytes, from, to, passed - from);
        passed += to - from;
    }

    private static void require(byte[] bytes, int from, int to, long before) {
        int at = from;
        while (at < to) {
            if (at + Long.BYTES <= to && isAllowed(ByteWords.get(bytes, at))) {
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

    /** Whether all bytes of the word are ASCII from the space on. */
    static boolean isPrintable(long word) {
        return (((word - SPACES) | word) & HIGH_BITS) == 0;
    }

    /** Whether no byte of the word is less than a space, but for tabs and line ends. */
    static boolean isAllowed(long word) {
        long mayBeControl = (word - SPACES) & ~word & HIGH_BITS;
        return mayBeControl == 0
                || (below(word) & ~(equal(word, TABS) | equal(word, LINE_FEEDS) | equal(word, RETURNS))) == 0;
    }

    /** The high bits of the bytes that are less than a space. */
    private static long below(long word) {
        return ~(((word & LOW_BITS) + UP_TO_HIGH) | word) & HIGH_BITS;
    }

    /** The high bits of the bytes that are those of the other word. */
    private static long equal(long word, long other) {
        long different = word ^ other;
        return ~(((different & LOW_BITS) + LOW_BITS) | different) & HIGH_BITS;
    }
}
