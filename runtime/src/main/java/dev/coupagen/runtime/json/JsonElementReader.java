package dev.coupagen.runtime.json;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.NameTable;
import dev.coupagen.runtime.format.Shape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads JSON from the tokens of a Jackson parser: streams, strings, and bytes that are not UTF-8. */
class JsonElementReader extends ElementReader {
    private final JsonParser parser;
    private final @Nullable RecordGuard guard;
    private Shape shape;

    /** A reader of the document whose first token the parser has read, and which is of that shape. */
    JsonElementReader(JsonParser parser, Shape root, @Nullable RecordGuard guard) {
        this.parser = parser;
        this.shape = root;
        this.guard = guard;
    }

    MappingException malformed(JacksonException fault) {
        return JsonFormat.malformed(fault, parser.currentLocation());
    }

    @Override
    public final Shape shape() {
        return shape;
    }

    final void setShape(Shape value) {
        shape = value;
    }

    /** The shape of the value that begins at a token. */
    Shape shapeOf(@Nullable JsonToken token) {
        return JsonTokens.shape(token, parser);
    }

    /** Called before the parser reads a token by itself. */
    void beforeToken() {
        // Nothing has been read past the parser.
    }

    /** Called after the parser has read tokens by itself that may include names. */
    void afterNames() {
        // A stream is checked before the parser gets it.
    }

    /** The text or number that is the parser's current token. */
    String textOfParser() {
        return parser.getString();
    }

    /** The parser, which knows where it is. */
    JsonParser located() {
        return parser;
    }

    @Override
    public void enterRecord() {
        // The parser is at the opening bracket; the first member comes next.
    }

    @Override
    public int nextMember(NameTable names, int previous) {
        try {
            return nextMemberOfParser(names, previous);
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    final int nextMemberOfParser(NameTable names, int previous) {
        beforeToken();
        int number = names.expectedAfter(previous);
        if (number < 0 || !parser.nextName(names.name(number).jsonName())) {
            JsonToken here = number < 0 ? parser.nextToken() : parser.currentToken();
            if (here != JsonToken.PROPERTY_NAME) {
                return NameTable.END;
            }
            number = names.find(parser.currentName(), previous);
        }
        JsonToken value = parser.nextToken();
        afterNames();
        shape = shapeOf(value);
        return number;
    }

    @Override
    public final String memberName() {
        return located().currentName();
    }

    @Override
    public final void enterList() {
        // The parser is at the opening bracket; the first item comes next.
    }

    @Override
    public final void startRecord() {
        if (guard != null) {
            guard.startRecord();
        }
    }

    @Override
    public final boolean nextItem() {
        try {
            beforeToken();
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
            return textOfParser();
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public int asciiLength() {
        try {
            return asciiLength(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public @Nullable Long wholeNumber() {
        try {
            return JsonTokens.wholeNumber(parser);
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public final void skip() {
        try {
            if (shape == Shape.RECORD || shape == Shape.LIST) {
                beforeToken();
                parser.skipChildren();
                afterNames();
            }
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public final String location() {
        return JsonTokens.location(located());
    }

    @Override
    public final String path() {
        return JsonTokens.path(located());
    }

    @Override
    public final void finish() {
        try {
            if (parser.nextToken() != null) {
                throw new MappingException("More follows the end of the document (" + location() + ")");
            }
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public final void close() {
        try {
            parser.close();
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }
}
