package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.MappingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a file, for the tokenizer. Refuses what no text has: bytes that are not of the encoding, and NUL. A
 * carriage return without a line feed, which the tokenizer would take for the end of a line, becomes {@link #LONE_RETURN}.
 */
final class FileText extends Reader {
    /** Half of a surrogate pair, which stands alone in no text. */
    private static final char LONE_RETURN = '\udc0d';

    private static final int SIZE = 1 << 15;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final Supplier<String> location;
    private final ByteBuffer bytes = ByteBuffer.wrap(new byte[SIZE]).limit(SIZE).position(SIZE);
    private final char[] chars = new char[SIZE];
    private int from;
    private int to;
    private boolean inputEnded;
    private boolean ended;
    private boolean marked;
    private boolean returnHeld;
    private boolean hasLoneReturns;
    /** How many bytes have been decoded, and what is wrong with the next one. */
    private long decoded;

    private @Nullable String problem;
    /** Where the tokenizer keeps the characters that it asked for last, and what to add to an offset there. */
    private char[] target = {};

    private int targetEnd;
    private long shift;
    private boolean exhausted;

    /** @param location tells where the tokenizer is */
    FileText(InputStream in, Charset encoding, Supplier<String> location) {
        this.in = in;
        this.location = location;
        this.decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Reads the first characters, and skips the mark of the encoding. */
    CharBuffer start() throws IOException {
        readBytes();
        refuseWide();
        fill();
        if (to > 0 && chars[0] == '\ufeff') {
            marked = true;
            from = 1;
        }
        return CharBuffer.wrap(chars, from, to - from);
    }

    /** Files in UTF-16 are read only if the dialect says so. */
    private void refuseWide() {
        boolean isNarrow = decoder.charset().equals(StandardCharsets.UTF_8);
        if (bytes.remaining() < 2) {
            return;
        }
        int first = bytes.get(0) & 0xFF;
        int second = bytes.get(1) & 0xFF;
        boolean hasWideMark = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        if (isNarrow && (hasWideMark || first == 0 || second == 0)) {
            throw new MappingException(location.get()
                    + ": the file is in UTF-16, or not text. Save it as UTF-8, or give its encoding in the dialect.");
        }
        marked = hasWideMark;
    }

    /** Whether the file begins with the mark of its encoding. */
    boolean isMarked() {
        return marked;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (from == to && !fill()) {
            if (problem != null) {
                throw new MappingException(location.get() + ": " + problem + " (byte " + (decoded + 1) + ").");
            }
            exhausted = true;
            return -1;
        }
        int some = Math.min(length, to - from);
        System.arraycopy(chars, from, buffer, offset, some);
        from += some;
        shift += targetEnd - offset;
        target = buffer;
        targetEnd = offset + some;
        return some;
    }

    /** Decodes some more; false if there is no more. */
    private boolean fill() throws IOException {
        from = 0;
        int start = returnHeld ? 1 : 0;
        chars[0] = '\r';
        returnHeld = false;
        CharBuffer decoding = CharBuffer.wrap(chars).position(start);
        while (!ended && decoding.position() == start) {
            int before = bytes.position();
            CoderResult result = decoder.decode(bytes, decoding, inputEnded);
            decoded += bytes.position() - before;
            if (result.isError()) {
                problem = "the text is not valid " + decoder.charset().name() + ". Save the file in "
                        + decoder.charset().name() + ", or give its encoding in the dialect";
                ended = true;
            } else if (result.isUnderflow() && inputEnded) {
                ended = true;
            } else if (result.isUnderflow()) {
                readBytes();
            }
        }
        to = decoding.position();
        check();
        return to > 0;
    }

    private void readBytes() throws IOException {
        bytes.compact();
        int read = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
        inputEnded = read < bytes.remaining();
        bytes.position(bytes.position() + read).flip();
    }

    /** Looks for NUL and for carriage returns without a line feed. */
    private void check() {
        char[] all = chars;
        int size = to;
        for (int i = 0; i < size; i++) {
            char c = all[i];
            if (c <= '\r') {
                if (c == 0) {
                    problem =
                            "there is a NUL. Remove it; a file in UTF-16 must be read with that encoding in its dialect";
                    to = i;
                    ended = true;
                    return;
                }
                if (c == '\r' && i + 1 == size && !ended) {
                    returnHeld = true;
                    to = i;
                } else if (c == '\r' && (i + 1 == size || all[i + 1] != '\n')) {
                    all[i] = LONE_RETURN;
                    hasLoneReturns = true;
                }
            }
        }
    }

    /** Whether a carriage return without a line feed has been seen. */
    boolean hasLoneReturns() {
        return hasLoneReturns;
    }

    /** The offset of the first carriage return without a line feed; negative if there is none. */
    static int loneReturn(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] == LONE_RETURN && (i == start || !Character.isHighSurrogate(text[i - 1]))) {
                return i;
            }
        }
        return -1;
    }

    /** What to add to an offset in the tokenizer's buffer to get the offset in the file's characters. */
    long shift() {
        return shift;
    }

    /** Whether the tokenizer has been told that there is no more. */
    boolean isExhausted() {
        return exhausted;
    }

    /** How many characters the tokenizer has got. */
    long given() {
        return shift + targetEnd;
    }

    /** Some characters from that offset on that the tokenizer has in its buffer: a cell whose end it has not found. */
    String excerpt(long offset, int most) {
        int start = (int) Math.max(0, Math.min(targetEnd, offset - shift));
        int end = Math.min(targetEnd, start + most);
        String text = new String(target, start, end - start);
        return text.stripLeading().replaceFirst("^[^\\w\"]{0,3}\"?", "").replace(LONE_RETURN, '\r');
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
