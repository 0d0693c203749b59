package dev.coupagen.runtime.json;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.NameTable;
import dev.coupagen.runtime.format.Shape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads JSON from the tokens of a Jackson parser. */
final class JsonElementReader extends ElementReader {
    /** So many characters always fit a long. */
    private static final int SURE_DIGITS = 18;
    /** Dates and numbers are no longer than that. */
    private static final int SHORT_TEXT = 64;

    private final JsonParser parser;
    /** The same parser, if it has the short way to plain text. */
    private final @Nullable AsciiJsonParser ascii;

    private final @Nullable RecordGuard guard;

    private final char[] shortText = new char[SHORT_TEXT];
    /** Whether the characters of the scalar here have been found. */
    private boolean hasCharacters;

    private char[] characters = shortText;
    private int offset;
    private int length;
    private @Nullable JsonToken token;

    JsonElementReader(JsonParser parser, @Nullable RecordGuard guard) {
        this.parser = parser;
        this.guard = guard;
        this.ascii = parser instanceof AsciiJsonParser same ? same : null;
        this.token = parser.nextToken();
        if (token == null) {
            throw new MappingException("The document is empty. Expected JSON.");
        }
    }

    private MappingException malformed(JacksonException fault) {
        return JsonFormat.malformed(fault, parser.currentLocation());
    }

    @Override
    public Shape shape() {
        return JsonPlace.shape(token, parser);
    }

    @Override
    public void enterRecord() {
        // The parser stands at the opening brace; the first name comes next.
    }

    @Override
    public int nextMember(NameTable names, int previous) {
        try {
            int number = names.size() == 0 ? NameTable.UNKNOWN : names.expectedAfter(previous);
            if (ascii != null && number >= 0) {
                JsonToken value = ascii.nextMemberIf(names, number);
                if (value != null) {
                    hasCharacters = false;
                    token = value;
                    return number;
                }
            }
            if (number >= 0 && parser.nextName(names.name(number).jsonName())) {
                token = next();
                return number;
            }
            JsonToken here = number >= 0 ? parser.currentToken() : next();
            if (here != JsonToken.PROPERTY_NAME) {
                token = here;
                return NameTable.END;
            }
            number = names.find(parser.currentName(), previous);
            token = next();
            return number;
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    private @Nullable JsonToken next() {
        hasCharacters = false;
        return parser.nextToken();
    }

    @Override
    public String memberName() {
        return parser.currentName();
    }

    @Override
    public void enterList() {
        // The parser stands at the opening bracket; the first item comes next.
    }

    @Override
    public void startRecord() {
        if (guard != null) {
            guard.startRecord();
        }
    }

    @Override
    public boolean nextItem() {
        try {
            token = next();
            return token != JsonToken.END_ARRAY;
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public String text() {
        try {
            if (ascii != null && !hasCharacters) {
                String plain = ascii.plainString();
                if (plain != null) {
                    return plain;
                }
            }
            return hasCharacters ? new String(characters, offset, length) : parser.getString();
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public char[] characters() {
        takeCharacters();
        return characters;
    }

    @Override
    public int offset() {
        return offset;
    }

    @Override
    public int length() {
        takeCharacters();
        return length;
    }

    @Override
    public int plainAt(int length) {
        return ascii == null || hasCharacters ? super.plainAt(length) : ascii.plainAt(length);
    }

    @Override
    public byte[] plainBytes() {
        return ascii == null || hasCharacters ? super.plainBytes() : ascii.buffer();
    }

    @Override
    public void leavePlain() {
        if (ascii != null && !hasCharacters) {
            ascii.leavePlain();
        }
    }

    /** Finds the characters of the scalar here, once. */
    private void takeCharacters() {
        if (hasCharacters) {
            return;
        }
        try {
            int copied = ascii == null || token != JsonToken.VALUE_STRING ? -1 : ascii.copyPlain(shortText);
            String taken = ascii == null ? null : ascii.taken();
            if (copied >= 0) {
                characters = shortText;
                offset = 0;
                length = copied;
            } else if (taken != null) {
                characters = taken.toCharArray();
                offset = 0;
                length = characters.length;
            } else {
                characters = parser.getStringCharacters();
                offset = parser.getStringOffset();
                length = parser.getStringLength();
            }
            hasCharacters = true;
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public @Nullable Long wholeNumber() {
        if (token != JsonToken.VALUE_NUMBER_INT) {
            return null;
        }
        if (ascii != null && ascii.hasNumber()) {
            return ascii.number();
        }
        try {
            takeCharacters();
            return length > SURE_DIGITS ? longNumber() : smallNumber(characters, offset, length);
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    /** A number that fits a long whatever its digits; null for a zero with a sign, which no long can hold. */
    private static @Nullable Long smallNumber(char[] digits, int from, int count) {
        boolean negative = digits[from] == '-';
        long value = 0;
        for (int i = negative ? from + 1 : from; i < from + count; i++) {
            value = value * 10 + (digits[i] - '0');
        }
        if (negative) {
            return value == 0 ? null : (Long) (-value);
        }
        return value;
    }

    private @Nullable Long longNumber() {
        return switch (parser.getNumberType()) {
            case INT, LONG -> parser.getLongValue();
            default -> null;
        };
    }

    @Override
    public void skip() {
        try {
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                parser.skipChildren();
                token = parser.currentToken();
            }
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public String location() {
        return JsonPlace.location(parser);
    }

    @Override
    public String path() {
        return JsonPlace.path(parser);
    }

    @Override
    public void finish() {
        try {
            if (parser.nextToken() != null) {
                throw new MappingException("More follows the end of the document (" + location() + ")");
            }
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }
}
