package dev.coupagen.runtime.json;

import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.NameTable;
import dev.coupagen.runtime.format.Words;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * Jackson's parser of UTF-8 with two short ways. One is to strings that lie in the buffer and are plain ASCII without
 * escapes, as most are: they are copied once, where Jackson decodes them to characters first. The other is to a member
 * whose name is known beforehand, which is compared as a whole. All else, and all that is wrong, is left to Jackson.
 */
final class AsciiJsonParser extends UTF8StreamJsonParser {
    /** So many digits always fit a long. */
    private static final int SURE_DIGITS = 18;

    private final int longestText;
    /** The string that was taken the short way last, and the place behind it, where the parser stands meanwhile. */
    private String taken = "";

    private int behindTaken = -1;
    /** The number that was read the short way last, and the place behind it. */
    private long number;

    private int behindNumber = -1;
    private final int mostDigits;
    private int plainEnd;

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
        mostDigits = Math.min(SURE_DIGITS, io.streamReadConstraints().getMaxNumberLength());
    }

    /**
     * Goes to the value of the member that is expected next, if it is that one and no blanks are about; otherwise gives
     * null, and nothing has changed. The parser must be in an object, and not at a name.
     */
    @Nullable JsonToken nextMemberIf(NameTable names, int number) {
        byte[] bytes = _inputBuffer;
        int from = _inputPtr;
        if (_currToken != JsonToken.START_OBJECT) {
            if (_tokenIncomplete || from >= _inputEnd || bytes[from] != ',') {
                return null;
            }
            from++;
        }
        int to = names.jsonKeys().endOf(number, bytes, from, _inputEnd);
        if (to < 0 || !isValueStart(bytes[to])) {
            return null;
        }
        _numTypesValid = NR_UNKNOWN;
        _streamReadContext.expectComma();
        _streamReadContext.setCurrentName(names.text(number));
        _tokenInputRow = _currInputRow;
        _tokenInputTotal = _currInputProcessed + to;
        _tokenInputCol = to - _currInputRowStart;
        _inputPtr = to + 1;
        return _updateToken(value(bytes[to]));
    }

    /** Whether a value begins so that {@link #value} can take up. */
    private static boolean isValueStart(byte first) {
        return switch (first) {
            case '"', '{', '[', 't', 'f', 'n' -> true;
            default -> first >= '0' && first <= '9';
        };
    }

    /** The token of a value of which the first byte has been read. */
    private JsonToken value(byte first) {
        switch (first) {
            case '"' -> {
                _tokenIncomplete = true;
                return JsonToken.VALUE_STRING;
            }
            case '{' -> {
                createChildObjectContext(_tokenInputRow, _tokenInputCol);
                return JsonToken.START_OBJECT;
            }
            case '[' -> {
                createChildArrayContext(_tokenInputRow, _tokenInputCol);
                return JsonToken.START_ARRAY;
            }
            case 't' -> {
                _matchTrue();
                return JsonToken.VALUE_TRUE;
            }
            case 'f' -> {
                _matchFalse();
                return JsonToken.VALUE_FALSE;
            }
            case 'n' -> {
                _matchNull();
                return JsonToken.VALUE_NULL;
            }
            default -> {
                return number(first);
            }
        }
    }

    /** The token of a number; one that surely fits a long, and that a separator follows, is read at once. */
    private JsonToken number(byte first) {
        byte[] bytes = _inputBuffer;
        int from = _inputPtr;
        int end = Math.min(_inputEnd, from + mostDigits);
        long value = (long) first - '0';
        for (int i = from; i < end; i++) {
            byte b = bytes[i];
            if (b >= '0' && b <= '9') {
                value = value * 10 + (b - '0');
            } else if ((b == ',' || b == '}') && (first != '0' || i == from)) {
                number = value;
                behindNumber = i;
                _inputPtr = i;
                return JsonToken.VALUE_NUMBER_INT;
            } else {
                break;
            }
        }
        return _parseUnsignedNumber(first);
    }

    /** Whether {@link #number()} is the value here, which Jackson does not know then. */
    boolean hasNumber() {
        return _inputPtr == behindNumber;
    }

    long number() {
        return number;
    }

    /** The string here, if it can be had the short way; otherwise null, and nothing has changed. */
    @Nullable String plainString() {
        int end = endOfPlain(longestText);
        if (end < 0) {
            return taken();
        }
        String value = new String(_inputBuffer, _inputPtr, end - _inputPtr, StandardCharsets.ISO_8859_1);
        leave(end);
        taken = value;
        behindTaken = end + 1;
        return value;
    }

    /** The text of the scalar here, if it has been taken the short way before; Jackson does not know it then. */
    @Nullable String taken() {
        return _inputPtr == behindTaken ? taken : hasNumber() ? Long.toString(number) : null;
    }

    /** The length of the string here, if it can be had the short way and is short; otherwise -1. */
    int plainLength() {
        plainEnd = endOfPlain(Math.min(ElementReader.LONGEST_PLAIN, longestText));
        return plainEnd < 0 ? -1 : plainEnd - _inputPtr;
    }

    int plainStart() {
        return _inputPtr;
    }

    byte[] buffer() {
        return _inputBuffer;
    }

    void leavePlain() {
        leave(plainEnd);
    }

    /** Where the closing quote of the string is; -1 if it is not plain, or longer than that. */
    private int endOfPlain(int longest) {
        if (!_tokenIncomplete) {
            return -1;
        }
        byte[] bytes = _inputBuffer;
        int end = (int) Math.min(_inputEnd, _inputPtr + (long) longest + 1);
        int i = _inputPtr;
        for (; i <= end - Long.BYTES; i += Long.BYTES) {
            long special = Words.specialInJson(Words.get(bytes, i));
            if (special != 0) {
                int found = i + (Long.numberOfTrailingZeros(special) >> 3);
                return bytes[found] == '"' ? found : -1;
            }
        }
        for (; i < end; i++) {
            byte b = bytes[i];
            if (b == '"') {
                return i;
            }
            // Bytes of characters beyond ASCII are negative.
            if (b < ' ' || b == '\\') {
                return -1;
            }
        }
        return -1;
    }

    private void leave(int closingQuote) {
        _inputPtr = closingQuote + 1;
        _tokenIncomplete = false;
    }
}
