package dev.coupagen.runtime.xml;

import java.io.InputStream;
import java.util.Objects;
import javax.xml.stream.Location;

/**
 * A document that the parser gets one tag at a time, with the text before it. So between two tags the parser has not read
 * ahead, and what comes next can be read without it, as {@link PredictedElement} does; the parser continues after that.
 */
final class StepwiseInput extends InputStream {
    /** The steps of one tag each, after which steps grow: where the fast path never applies, they only cost time. */
    private static final int MAX_SHORT_STEPS = 8;

    private static final int STRIDE = 64;

    private final byte[] document;
    /** The offset of the first byte that the parser has not got yet. */
    private int position;
    /** The number of bytes before it that the parser will never get. */
    private int skipped;
    /** The number of steps since bytes were skipped. */
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
        int count = Math.min(most, Math.max(0, ++steps - MAX_SHORT_STEPS) * STRIDE);
        while (count < most && document[position + count] != '>') {
            count++;
        }
        count = Math.min(most, count + 1);
        System.arraycopy(document, position, to, offset, count);
        position += count;
        return count;
    }

    /** Whether a parser that has processed that many bytes has processed all that it got. */
    boolean isReadUpTo(long bytes) {
        return bytes + skipped == position;
    }

    /** Skips to that offset; the parser does not get the bytes before it. */
    void skipTo(int offset) {
        steps = 0;
        skipped += offset - position;
        position = offset;
    }

    /** The offset of the start tag that follows, after white space; -1 if something else follows. */
    int startTag() {
        int at = afterBlanks();
        if (at + 1 >= document.length || document[at] != '<') {
            return -1;
        }
        byte first = document[at + 1];
        return first == '/' || first == '!' || first == '?' ? -1 : at;
    }

    private int afterBlanks() {
        int at = position;
        while (at < document.length && isBlank(document[at])) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\t' || b == '\r';
    }

    /** Line and column of a location that the parser states, which counts only the bytes that it got. */
    String lineAndColumn(Location location) {
        return lineAndColumn(location.getCharacterOffset() + skipped);
    }

    /** Line and column of a byte, both counted from one, a column in bytes. */
    String lineAndColumn(int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < Math.min(offset, document.length); i++) {
            boolean isEnd = document[i] == '\n'
                    || (document[i] == '\r' && (i + 1 == document.length || document[i + 1] != '\n'));
            if (isEnd) {
                line++;
                start = i + 1;
            }
        }
        return "line " + line + ", column " + (offset - start + 1);
    }
}
