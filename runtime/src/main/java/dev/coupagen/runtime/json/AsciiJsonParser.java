package dev.coupagen.runtime.json;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.diagnostics.Utf8Input;
import dev.coupagen.runtime.format.NameTable;
import dev.coupagen.runtime.format.Shape;
import dev.coupagen.runtime.text.ByteWords;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonReadContext;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * Jackson's parser of UTF-8 with a fast path for what payloads mostly hold: members in a steady order, with scalars that
 * are ASCII and have no escapes.
 *
 * <p>The fast path is a speculative match: the caller predicts the next member, and its whole key is compared with the
 * buffer, eight bytes at a time (SWAR). If it matches, the value is scanned in the buffer too, and no token of Jackson's
 * is made; Jackson's own state is synchronized only when it must say where it is. Whatever does not match, and whatever
 * is not well-formed, is left to Jackson, so that its checks and messages hold for every document.
 *
 * <p>What the fast path takes is ASCII or the name of an element. The names and texts that Jackson reads are checked to be
 * UTF-8, since it decodes some bytes that are not; elsewhere it refuses all but ASCII.
 */
final class AsciiJsonParser extends UTF8StreamJsonParser {
    private static final int NULL = (int) ByteWords.of("null    ");
    private static final int TRUE = (int) ByteWords.of("true    ");
    private static final int ALSE = (int) ByteWords.of("alse    ");

    private final int maxText;
    /** The last offset of a string whose first words can be read without a look at the end of the document. */
    private final int lastString;

    private final int maxDigits;
    /** Whether no member of the record has been read yet. */
    private boolean atFirst;
    /** The member that Jackson's state does not know yet; {@link NameTable#UNKNOWN} if it knows all. */
    private int member = NameTable.UNKNOWN;

    private NameTable names = NameTable.of(List.of());
    private int scannedStart;
    /** The end in the buffer of the value that was scanned; zero if the value here was not. */
    private int scannedEnd;
    /** Where Jackson began to read what has not been checked to be UTF-8. */
    private int unchecked;

    AsciiJsonParser(
            ObjectReadContext context,
            IOContext io,
            int streamFeatures,
            int formatFeatures,
            ByteQuadsCanonicalizer names,
            byte[] document,
            int from,
            int to) {
        super(
                context,
                io,
                streamFeatures,
                formatFeatures,
                InputStream.nullInputStream(),
                names,
                document,
                from,
                to,
                0,
                false);
        maxText = io.streamReadConstraints().getMaxStringLength();
        lastString = maxText < UnescapedString.UNROLLED ? -1 : to - UnescapedString.UNROLLED;
        maxDigits = Math.min(PlainNumber.SURE_DIGITS, io.streamReadConstraints().getMaxNumberLength());
    }

    /** Called before the first member of a record is read. */
    void enterRecord() {
        atFirst = true;
    }

    /** Called before Jackson reads a token by itself; {@link #requireUtf8} is called after it if it may hold a name or text. */
    void leaveFastPath() {
        if (_tokenIncomplete) {
            readText();
        }
        atFirst = false;
        member = NameTable.UNKNOWN;
        scannedEnd = 0;
        unchecked = _inputPtr;
    }

    /**
     * Advances to the value of the predicted member if it comes next, without white space around it; otherwise returns
     * null, and Jackson reads on after {@link #leaveFastPath}. The parser must be in an object, and not at a name.
     *
     * @return the shape of the value; it has been scanned, or the parser's current token is its first one
     */
    @Nullable Shape nextMember(NameTable table, int expected) {
        byte[] bytes = _inputBuffer;
        int from = _inputPtr;
        if (atFirst) {
            return firstMember(table, expected, bytes, from);
        }
        if (from >= _inputEnd || bytes[from] != ',' || _tokenIncomplete) {
            return null;
        }
        return member(table, expected, bytes, from + 1);
    }

    private @Nullable Shape firstMember(NameTable table, int expected, byte[] bytes, int from) {
        JsonReadContext record = _streamReadContext;
        Shape shape = member(table, expected, bytes, from);
        if (shape != null) {
            record.expectComma();
            atFirst = false;
        }
        return shape;
    }

    private @Nullable Shape member(NameTable table, int expected, byte[] bytes, int from) {
        int at = table.jsonKey(expected).endOf(bytes, from, _inputEnd);
        if (at < 0) {
            return null;
        }
        member = expected;
        if (names != table) {
            names = table;
        }
        return value(bytes, at);
    }

    private @Nullable Shape value(byte[] bytes, int at) {
        long word = ByteWords.get(bytes, at);
        switch ((byte) word) {
            case '"' -> {
                int end = endOfUnescaped(bytes, at + 1);
                return end < 0 ? enterText(at) : takeText(at + 1, end);
            }
            case 'n' -> {
                return (int) word == NULL ? takeWord(Shape.NULL, bytes, at, at + 4) : null;
            }
            case 't' -> {
                return (int) word == TRUE ? takeWord(Shape.TRUE, bytes, at, at + 4) : null;
            }
            case 'f' -> {
                return (int) (word >>> Byte.SIZE) == ALSE ? takeWord(Shape.FALSE, bytes, at, at + 5) : null;
            }
            case '{' -> {
                return enterRecord(at);
            }
            case '[' -> {
                return enterList(at);
            }
            default -> {
                return takeNumber(word, bytes, at);
            }
        }
    }

    private Shape takeText(int from, int closingQuote) {
        scanned(from, closingQuote);
        _inputPtr = closingQuote + 1;
        return Shape.TEXT;
    }

    private @Nullable Shape takeWord(Shape shape, byte[] bytes, int from, int to) {
        if (!isSeparator(bytes[to])) {
            return null;
        }
        scanned(from, to);
        return shape;
    }

    private @Nullable Shape takeNumber(long word, byte[] bytes, int from) {
        int to = PlainNumber.end(word, bytes, from, Math.min(_inputEnd - 1, from + maxDigits));
        return to < 0 ? null : takeWord(Shape.NUMBER, bytes, from, to);
    }

    /** Whether the byte ends the value of a member. */
    private static boolean isSeparator(byte b) {
        return b == ',' || b == '}';
    }

    private void scanned(int from, int to) {
        scannedStart = from;
        scannedEnd = to;
        _inputPtr = to;
    }

    /** Reads the text here, which has not been scanned, by Jackson, and checks it as {@link #requireUtf8} does. */
    String readText() {
        unchecked = _inputPtr;
        String text = getString();
        requireUtf8();
        return text;
    }

    /**
     * Checks the tokens that Jackson has read.
     *
     * @throws MappingException if it is not UTF-8
     */
    void requireUtf8() {
        Utf8Input.requireUpTo(_inputPtr, _inputBuffer, unchecked);
    }

    /** Makes the bracket at that offset Jackson's current token. */
    private Shape enterRecord(int at) {
        leaveValue(at);
        createChildObjectContext(_tokenInputRow, _tokenInputCol);
        _updateToken(JsonToken.START_OBJECT);
        return Shape.RECORD;
    }

    private Shape enterList(int at) {
        leaveValue(at);
        createChildArrayContext(_tokenInputRow, _tokenInputCol);
        _updateToken(JsonToken.START_ARRAY);
        return Shape.LIST;
    }

    /** Leaves the string at that offset to Jackson. */
    private Shape enterText(int at) {
        leaveValue(at);
        _tokenIncomplete = true;
        _updateToken(JsonToken.VALUE_STRING);
        return Shape.TEXT;
    }

    private void leaveValue(int at) {
        syncMember(at + 1);
        scannedEnd = 0;
        _inputPtr = at + 1;
    }

    /** The name of the member here. Jackson's current token is not that of a scanned value. */
    String memberName() {
        syncMember();
        return String.valueOf(isScanned() ? _streamReadContext.currentName() : currentName());
    }

    /** Synchronizes Jackson's state with the member here, so that it can say where it is. */
    void syncMember() {
        if (member != NameTable.UNKNOWN) {
            syncMember(_inputBuffer[scannedStart - 1] == '"' ? scannedStart : scannedStart + 1);
        }
    }

    private void syncMember(int afterFirstByte) {
        _streamReadContext.setCurrentName(names.text(member));
        member = NameTable.UNKNOWN;
        _tokenInputRow = _currInputRow;
        _tokenInputTotal = _currInputProcessed + afterFirstByte;
        _tokenInputCol = afterFirstByte - _currInputRowStart;
    }

    /** Scans the string that is Jackson's current token, if it is ASCII without escapes. */
    void scanString() {
        int end = endOfUnescaped(_inputBuffer, _inputPtr);
        if (end >= 0) {
            takeText(_inputPtr, end);
            _tokenIncomplete = false;
        }
    }

    /** Whether the value here has been scanned, so that it is in the buffer. */
    boolean isScanned() {
        return scannedEnd > 0;
    }

    String scannedText() {
        return new String(_inputBuffer, scannedStart, scannedLength(), StandardCharsets.ISO_8859_1);
    }

    int scannedLength() {
        return scannedEnd - scannedStart;
    }

    int scannedStart() {
        return scannedStart;
    }

    byte[] buffer() {
        return _inputBuffer;
    }

    /** The scanned value, if it is a number. */
    long number() {
        return PlainNumber.value(_inputBuffer, scannedStart, scannedEnd);
    }

    /** The offset of the closing quote; -1 if the string is left to Jackson. */
    private int endOfUnescaped(byte[] bytes, int from) {
        return from > lastString ? -1 : UnescapedString.end(bytes, from, _inputEnd, maxText);
    }
}
