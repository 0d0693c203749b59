package dev.coupagen.runtime.csv.cells;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.text.ByteWords;
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
import org.jspecify.annotations.Nullable;

/**
 * The characters of a file, for the tokenizer. Refuses what no text has: bytes that are not of the encoding, and NUL. A
 * carriage return without a line feed, which the tokenizer would take for the end of a line, becomes {@link #LONE_RETURN}.
 */
final class FileText extends Reader {
    /** Half of a surrogate pair, which stands alone in no text. */
    private static final char LONE_RETURN = '\udc0d';

    private static final int SIZE = 1 << 15;
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long RETURNS = ONES * '\r';
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final CellStore cells;
    private final ByteBuffer bytes = ByteBuffer.wrap(new byte[SIZE]).limit(SIZE).position(SIZE);
    private final char[] chars = new char[SIZE];
    private int from;
    private int to;
    private boolean inputEnded;
    private boolean ended;
    private boolean marked;
    private boolean returnHeld;
    /** Whether one byte of the encoding is a NUL or a carriage return exactly if it is one in ASCII. */
    private final boolean hasAsciiBytes;
    /** Whether the bytes that were read last may have a NUL or a carriage return without a line feed. */
    private boolean suspicious;
    /** How many bytes have been decoded, and what is wrong with the next one. */
    private long decoded;

    private @Nullable String problem;
    /** Where the tokenizer keeps the characters that it asked for, and where they end. */
    private char[] target = {};

    private int targetEnd;
    /** How many lines the tokenizer has got. */
    private long tokenized;

    private boolean exhausted;

    /** @param cells where the tokenizer puts what it makes of the characters */
    FileText(InputStream in, Charset encoding, CellStore cells) {
        this.in = in;
        this.cells = cells;
        this.hasAsciiBytes = encoding.equals(StandardCharsets.UTF_8) || encoding.equals(StandardCharsets.ISO_8859_1);
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
            throw new MappingException(cells.place()
                    + ": the file is in UTF-16, or not text. Save it as UTF-8, or give its encoding in the dialect.");
        }
        marked = hasWideMark;
    }

    /** Whether the file begins with the mark of its encoding. */
    boolean isMarked() {
        return marked;
    }

    /** Has the next row added without the tokenizer if it is plain; must be asked between two rows. */
    boolean readPlainRow(char delimiter) throws IOException {
        int end = plainRow(delimiter);
        if (end == PlainCells.UNFINISHED && to - from < SIZE / 2 && fill()) {
            end = plainRow(delimiter);
        }
        if (end >= 0) {
            from = end;
        }
        return end >= 0;
    }

    private int plainRow(char delimiter) {
        return cells.expectsLoneReturns()
                ? PlainCells.NOT_PLAIN
                : cells.addPlainRow(chars, from, to, delimiter, tokenized);
    }

    /** Gives no more than one line, so that the tokenizer holds nothing of the next row. */
    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (from == to && !fill()) {
            if (problem != null) {
                throw new MappingException(cells.place() + ": " + problem + " (byte " + (decoded + 1) + ").");
            }
            exhausted = true;
            return -1;
        }
        int most = Math.min(length, to - from);
        int some = 1;
        while (some < most && chars[from + some - 1] != '\n') {
            some++;
        }
        System.arraycopy(chars, from, buffer, offset, some);
        from += some;
        tokenized += chars[from - 1] == '\n' ? 1 : 0;
        cells.moved(targetEnd - offset);
        target = buffer;
        targetEnd = offset + some;
        return some;
    }

    /** Decodes some more behind what is left; false if there is no more. */
    private boolean fill() throws IOException {
        int left = to - from;
        System.arraycopy(chars, from, chars, 0, left);
        from = 0;
        int start = returnHeld ? left + 1 : left;
        chars[left] = '\r';
        boolean look = returnHeld;
        returnHeld = false;
        CharBuffer decoding = CharBuffer.wrap(chars).position(start);
        while (!ended && decoding.position() == start) {
            // Of these bytes; reading on forgets it.
            look |= suspicious;
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
        if (look) {
            check(left);
        }
        return to > left;
    }

    private void readBytes() throws IOException {
        bytes.compact();
        int read = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
        inputEnded = read < bytes.remaining();
        bytes.position(bytes.position() + read).flip();
        suspicious = !hasAsciiBytes || isSuspicious(bytes.array(), bytes.limit());
    }

    /** Whether there is a NUL, or a carriage return that no line feed follows here. */
    private static boolean isSuspicious(byte[] all, int size) {
        int at = 0;
        while (at < size) {
            if (at + Long.BYTES <= size) {
                long word = ByteWords.get(all, at);
                long returns = word ^ RETURNS;
                long found = (((word - ONES) & ~word) | ((returns - ONES) & ~returns)) & HIGH_BITS;
                if (found == 0) {
                    at += Long.BYTES;
                    continue;
                }
                at += Long.numberOfTrailingZeros(found) >>> 3;
            }
            if (all[at] == 0 || (all[at] == '\r' && (at + 1 == size || all[at + 1] != '\n'))) {
                return true;
            }
            at++;
        }
        return false;
    }

    /** Looks for NUL and for carriage returns without a line feed. */
    private void check(int start) {
        char[] all = chars;
        int size = to;
        for (int i = start; i < size; i++) {
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
                    cells.expectLoneReturns();
                }
            }
        }
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

    /** The text with the carriage returns that stood alone in it. */
    static String withReturns(CharSequence text) {
        return text.toString().replace(LONE_RETURN, '\r');
    }

    /** Whether the tokenizer has been told that there is no more. */
    boolean isExhausted() {
        return exhausted;
    }

    /** What the tokenizer has in its buffer from that offset on: a cell whose end it has not found. */
    CharSequence rest(int offset) {
        int start = Math.max(0, Math.min(targetEnd, offset));
        return CharBuffer.wrap(target, start, targetEnd - start);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
