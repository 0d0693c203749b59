package dev.coupagen.runtime.xml;

import java.io.InputStream;
import java.util.Objects;
import javax.xml.stream.Location;

/**
 * A document that the parser gets one tag at a time, with the text before it. So between two tags it has read no further
 * than it has to, and what comes next can be read without it, as {@link PlainElement} does; it goes on behind that.
 */
final class StepwiseInput extends InputStream {
    /** So many steps go to the end of one tag each. Where nothing can be passed over they only cost time, and grow. */
    private static final int PATIENCE = 8;

    private static final int STRIDE = 64;

    private final byte[] document;
    /** The first byte that the parser has not got yet. */
    private int position;
    /** The number of bytes before it that the parser will never get. */
    private int passedOver;
    /** The number of steps since something was passed over. */
    private int steps;

    StepwiseInput(byte[] document) {
        this.document = document;
    }

    byte[] document() {
        return document;
    }

    @Override
    public int read() {
        return position < document.length ? document[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, to.length);
        int most = Math.min(length, document.length - position);
        if (most == 0) {
            return length == 0 ? 0 : -1;
        }
        int count = Math.min(most, Math.max(0, ++steps - PATIENCE) * STRIDE);
        while (count < most && document[position + count] != '>') {
            count++;
        }
        count = Math.min(most, count + 1);
        System.arraycopy(document, position, to, offset, count);
        position += count;
        return count;
    }

    /** Whether a parser that is done with so many bytes is done with all that it got. */
    boolean isReadUpTo(long bytes) {
        return bytes + passedOver == position;
    }

    /** Goes on to that place; the parser does not get what is before it. */
    void passOverTo(int place) {
        steps = 0;
        passedOver += place - position;
        position = place;
    }

    /** Where blanks end, if a start tag follows them here; otherwise -1. */
    int startTag() {
        int at = behindBlanks();
        if (at + 1 >= document.length || document[at] != '<') {
            return -1;
        }
        byte first = document[at + 1];
        return first == '/' || first == '!' || first == '?' ? -1 : at;
    }

    private int behindBlanks() {
        int at = position;
        while (at < document.length && isBlank(document[at])) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\t' || b == '\r';
    }

    /** Line and column of a place that the parser tells, which counts the bytes that it got. */
    String lineAndColumn(Location place) {
        return lineAndColumn(place.getCharacterOffset() + passedOver);
    }

    /** Line and column of a byte, both counted from one, a column in bytes. */
    String lineAndColumn(int place) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < Math.min(place, document.length); i++) {
            boolean isEnd = document[i] == '\n'
                    || (document[i] == '\r' && (i + 1 == document.length || document[i + 1] != '\n'));
            if (isEnd) {
                line++;
                start = i + 1;
            }
        }
        return "line " + line + ", column " + (place - start + 1);
    }
}
