package dev.coupagen.runtime.json;

import dev.coupagen.runtime.format.NameTable;
import dev.coupagen.runtime.format.Shape;
import dev.coupagen.runtime.text.Words;
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
 * Jackson's parser of UTF-8 with a short way to what is plain. A member whose name is known beforehand is compared as a
 * whole. Its value, if it is a scalar without escapes and anything beyond ASCII, is passed over as a whole too; it can be
 * taken from the buffer, and Jackson hears of the member only if it must say where it is. All else, and all that is wrong,
 * is left to Jackson.
 */
final class AsciiJsonParser extends UTF8StreamJsonParser {
    /** So many digits always fit a long. */
    private static final int SURE_DIGITS = 18;

    /** The bytes of a string that are looked at without a loop; most strings are shorter, dates and times too. */
    private static final int SHORT = 4 * Long.BYTES;

    private static final int NULL = (int) Words.of("null    ");
    private static final int TRUE = (int) Words.of("true    ");
    private static final int ALSE = (int) Words.of("alse    ");

    private final int longestText;
    /** Where a string can begin whose first four words can be read and are not too long. */
    private final int lastString;

    private final int mostDigits;
    /** Whether no member of the record has been read yet. */
    private boolean atFirst;
    /** The member that Jackson has not heard of; {@link NameTable#UNKNOWN} if it has. */
    private int member = NameTable.UNKNOWN;

    private NameTable names = NameTable.of(List.of());
    private int plainStart;
    /** Where the value that was passed over ends in the buffer; zero if the one here was not. */
    private int plainEnd;

    private long number;

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
        longestText = io.streamReadConstraints().getMaxStringLength();
        lastString = longestText < SHORT ? -1 : to - SHORT;
        mostDigits = Math.min(SURE_DIGITS, io.streamReadConstraints().getMaxNumberLength());
    }

    /** To be called before the first member of a record is read. */
    void enterRecord() {
        atFirst = true;
    }

    /** To be called before Jackson goes on by itself. */
    void leavePlain() {
        atFirst = false;
        member = NameTable.UNKNOWN;
        plainEnd = 0;
    }

    /**
     * Goes to the value of the member that is expected next, if it is that one and no blanks are about; otherwise gives
     * null, and Jackson can go on after {@link #leavePlain}. The parser must be in an object, and not at a name.
     *
     * @return what the value is; a plain one has been passed over, at any other the parser stands
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
        long word = Words.get(bytes, at);
        switch ((byte) word) {
            case '"' -> {
                int end = endOfPlain(bytes, at + 1);
                return end < 0 ? enter(Shape.TEXT, at) : passText(at + 1, end);
            }
            case 'n' -> {
                return (int) word == NULL ? passWord(Shape.NULL, bytes, at, at + 4) : null;
            }
            case 't' -> {
                return (int) word == TRUE ? passWord(Shape.TRUE, bytes, at, at + 4) : null;
            }
            case 'f' -> {
                return (int) (word >>> Byte.SIZE) == ALSE ? passWord(Shape.FALSE, bytes, at, at + 5) : null;
            }
            case '{' -> {
                return enter(Shape.RECORD, at);
            }
            case '[' -> {
                return enter(Shape.LIST, at);
            }
            default -> {
                return passNumber(word, bytes, at);
            }
        }
    }

    private Shape passText(int from, int closingQuote) {
        pass(from, closingQuote);
        _inputPtr = closingQuote + 1;
        return Shape.TEXT;
    }

    private @Nullable Shape passWord(Shape shape, byte[] bytes, int from, int to) {
        if (!isSeparator(bytes[to])) {
            return null;
        }
        pass(from, to);
        return shape;
    }

    /** Passes over a whole number that surely fits a long. */
    private @Nullable Shape passNumber(long word, byte[] bytes, int from) {
        int digits = Words.digits(word);
        if (digits == 0) {
            return null;
        }
        long value = Words.number(word, digits);
        int to = from + digits;
        int last = Math.min(_inputEnd - 1, from + mostDigits);
        for (; to < last && isDigit(bytes[to]); to++) {
            value = value * 10 + (bytes[to] - '0');
        }
        if (to > last || !isSeparator(bytes[to]) || (bytes[from] == '0' && to > from + 1)) {
            return null;
        }
        number = value;
        pass(from, to);
        return Shape.NUMBER;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /** Whether the byte ends the value before it, which is a member. */
    private static boolean isSeparator(byte b) {
        return b == ',' || b == '}';
    }

    private void pass(int from, int to) {
        plainStart = from;
        plainEnd = to;
        _inputPtr = to;
    }

    /** Lets Jackson stand at the value there, which is not plain. */
    private Shape enter(Shape shape, int at) {
        hearOfMember(at + 1);
        plainEnd = 0;
        _inputPtr = at + 1;
        switch (shape) {
            case RECORD -> {
                createChildObjectContext(_tokenInputRow, _tokenInputCol);
                _updateToken(JsonToken.START_OBJECT);
            }
            case LIST -> {
                createChildArrayContext(_tokenInputRow, _tokenInputCol);
                _updateToken(JsonToken.START_ARRAY);
            }
            default -> {
                _tokenIncomplete = true;
                _updateToken(JsonToken.VALUE_STRING);
            }
        }
        return shape;
    }

    /** Lets Jackson know the member here, so that it can say where it is. */
    void hearOfMember() {
        if (member != NameTable.UNKNOWN) {
            hearOfMember(_inputBuffer[plainStart - 1] == '"' ? plainStart : plainStart + 1);
        }
    }

    private void hearOfMember(int behindFirstByte) {
        _streamReadContext.setCurrentName(names.text(member));
        member = NameTable.UNKNOWN;
        _tokenInputRow = _currInputRow;
        _tokenInputTotal = _currInputProcessed + behindFirstByte;
        _tokenInputCol = behindFirstByte - _currInputRowStart;
    }

    /** Passes over the string at which Jackson stands, if it is plain. */
    void passString() {
        int end = endOfPlain(_inputBuffer, _inputPtr);
        if (end >= 0) {
            passText(_inputPtr, end);
            _tokenIncomplete = false;
        }
    }

    /** Whether the value here is plain, and has been passed over. */
    boolean isPlain() {
        return plainEnd > 0;
    }

    String plainText() {
        return new String(_inputBuffer, plainStart, plainLength(), StandardCharsets.ISO_8859_1);
    }

    int plainLength() {
        return plainEnd - plainStart;
    }

    int plainStart() {
        return plainStart;
    }

    byte[] buffer() {
        return _inputBuffer;
    }

    /** The plain value, if it is a number. */
    long number() {
        return number;
    }

    /** Where the closing quote of the string is; -1 if it is not plain, or longer than allowed, or soon the end. */
    private int endOfPlain(byte[] bytes, int from) {
        if (from > lastString) {
            return -1;
        }
        int at = from;
        long special = Words.specialInJson(Words.get(bytes, from));
        if (special == 0) {
            at = from + Long.BYTES;
            special = Words.specialInJson(Words.get(bytes, from + Long.BYTES));
            if (special == 0) {
                at = from + 2 * Long.BYTES;
                special = Words.specialInJson(Words.get(bytes, from + 2 * Long.BYTES));
                if (special == 0) {
                    at = from + 3 * Long.BYTES;
                    special = Words.specialInJson(Words.get(bytes, from + 3 * Long.BYTES));
                    if (special == 0) {
                        return endOfLong(bytes, from);
                    }
                }
            }
        }
        int found = at + (Long.numberOfTrailingZeros(special) >> 3);
        return bytes[found] == '"' ? found : -1;
    }

    private int endOfLong(byte[] bytes, int from) {
        int last = (int) Math.min(_inputEnd - Long.BYTES, from + (long) longestText);
        for (int i = from + SHORT; i <= last; i += Long.BYTES) {
            long special = Words.specialInJson(Words.get(bytes, i));
            if (special != 0) {
                int found = i + (Long.numberOfTrailingZeros(special) >> 3);
                return bytes[found] == '"' && found - from <= longestText ? found : -1;
            }
        }
        return -1;
    }
}
