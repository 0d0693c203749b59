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
    private final JsonParser parser;
    /** The same parser, if it has the short way to plain text. */
    private final @Nullable AsciiJsonParser ascii;

    private final @Nullable RecordGuard guard;

    private Shape shape;

    JsonElementReader(JsonParser parser, @Nullable RecordGuard guard) {
        this.parser = parser;
        this.guard = guard;
        this.ascii = parser instanceof AsciiJsonParser same ? same : null;
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new MappingException("The document is empty. Expected JSON.");
        }
        this.shape = shapeOf(token);
    }

    private Shape shapeOf(@Nullable JsonToken token) {
        if (ascii != null && token == JsonToken.VALUE_STRING) {
            ascii.passString();
        }
        return JsonTokens.shape(token, parser);
    }

    private MappingException malformed(JacksonException fault) {
        return JsonFormat.malformed(fault, parser.currentLocation());
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public void enterRecord() {
        if (ascii != null) {
            ascii.enterRecord();
        }
    }

    @Override
    public int nextMember(NameTable names, int previous) {
        try {
            if (ascii != null) {
                int expected = names.expectedAfter(previous);
                Shape value = expected < 0 ? null : ascii.nextMember(names, expected);
                if (value != null) {
                    shape = value;
                    return expected;
                }
            }
            return nextMemberOfParser(names, previous);
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    private int nextMemberOfParser(NameTable names, int previous) {
        leavePlain();
        int number = names.expectedAfter(previous);
        if (number < 0 || !parser.nextName(names.name(number).jsonName())) {
            JsonToken here = number < 0 ? parser.nextToken() : parser.currentToken();
            if (here != JsonToken.PROPERTY_NAME) {
                return NameTable.END;
            }
            number = names.find(parser.currentName(), previous);
        }
        shape = shapeOf(parser.nextToken());
        return number;
    }

    /** To be called before the parser goes on by itself. */
    private void leavePlain() {
        if (ascii != null) {
            ascii.leavePlain();
        }
    }

    @Override
    public String memberName() {
        return informed().currentName();
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
            leavePlain();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.END_ARRAY) {
                return false;
            }
            shape = shapeOf(token);
            return true;
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public String text() {
        try {
            return ascii != null && ascii.isPlain() ? ascii.plainText() : parser.getString();
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public int plainLength() {
        if (ascii != null) {
            return ascii.isPlain() && ascii.plainLength() <= LONGEST_PLAIN ? ascii.plainLength() : -1;
        }
        try {
            return plainLength(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public byte[] plainBytes() {
        return ascii == null ? super.plainBytes() : ascii.buffer();
    }

    @Override
    public int plainStart() {
        return ascii == null ? super.plainStart() : ascii.plainStart();
    }

    @Override
    public @Nullable Long wholeNumber() {
        if (ascii != null && ascii.isPlain()) {
            return ascii.number();
        }
        try {
            return JsonTokens.wholeNumber(parser);
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public void skip() {
        try {
            if (shape == Shape.RECORD || shape == Shape.LIST) {
                leavePlain();
                parser.skipChildren();
            }
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public String location() {
        return JsonTokens.location(informed());
    }

    @Override
    public String path() {
        return JsonTokens.path(informed());
    }

    /** The parser, which knows where it is. */
    private JsonParser informed() {
        if (ascii != null) {
            ascii.hearOfMember();
        }
        return parser;
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
