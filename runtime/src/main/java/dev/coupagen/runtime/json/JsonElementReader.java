package dev.coupagen.runtime.json;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.NameTable;
import dev.coupagen.runtime.format.Shape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Reads JSON from the tokens of a Jackson parser. */
final class JsonElementReader extends ElementReader {
    private final JsonParser parser;
    private @Nullable JsonToken token;
    private String memberName = "";

    JsonElementReader(JsonParser parser) {
        this.parser = parser;
        this.token = parser.nextToken();
        if (token == null) {
            throw new MappingException("The document is empty. Expected JSON.");
        }
    }

    @Override
    public Shape shape() {
        JsonToken here = token;
        if (here == null) {
            throw new MappingException("The document ends too early (" + location() + ")");
        }
        return switch (here) {
            case VALUE_STRING -> Shape.TEXT;
            case VALUE_NULL -> Shape.NULL;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Shape.NUMBER;
            case VALUE_TRUE -> Shape.TRUE;
            case VALUE_FALSE -> Shape.FALSE;
            case START_OBJECT -> Shape.RECORD;
            case START_ARRAY -> Shape.LIST;
            default -> throw new MappingException("Unexpected " + here + " (" + location() + ")");
        };
    }

    @Override
    public void enterRecord() {
        // The parser stands at the opening brace; the first name comes next.
    }

    @Override
    public int nextMember(NameTable names, int previous) {
        try {
            String name = parser.nextName();
            if (name == null) {
                token = parser.currentToken();
                return NameTable.END;
            }
            memberName = name;
            int number = names.find(name, previous);
            token = parser.nextToken();
            return number;
        } catch (JacksonException e) {
            throw JsonFormat.malformed(e);
        }
    }

    @Override
    public String memberName() {
        return memberName;
    }

    @Override
    public void enterList() {
        // The parser stands at the opening bracket; the first item comes next.
    }

    @Override
    public boolean nextItem() {
        try {
            token = parser.nextToken();
            return token != JsonToken.END_ARRAY;
        } catch (JacksonException e) {
            throw JsonFormat.malformed(e);
        }
    }

    @Override
    public String text() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw JsonFormat.malformed(e);
        }
    }

    @Override
    public char[] characters() {
        try {
            return parser.getStringCharacters();
        } catch (JacksonException e) {
            throw JsonFormat.malformed(e);
        }
    }

    @Override
    public int offset() {
        return parser.getStringOffset();
    }

    @Override
    public int length() {
        try {
            return parser.getStringLength();
        } catch (JacksonException e) {
            throw JsonFormat.malformed(e);
        }
    }

    @Override
    public @Nullable Long wholeNumber() {
        if (token != JsonToken.VALUE_NUMBER_INT) {
            return null;
        }
        try {
            return switch (parser.getNumberType()) {
                case INT, LONG -> wholeNumberWithSign(parser.getLongValue());
                default -> null;
            };
        } catch (JacksonException e) {
            throw JsonFormat.malformed(e);
        }
    }

    /** The number, unless it is a zero with a sign, which no {@code long} can hold. */
    private @Nullable Long wholeNumberWithSign(long value) {
        return value == 0 && length() > 1 ? null : (Long) value;
    }

    @Override
    public void skip() {
        try {
            parser.skipChildren();
            token = parser.currentToken();
        } catch (JacksonException e) {
            throw JsonFormat.malformed(e);
        }
    }

    @Override
    public String location() {
        TokenStreamLocation place = parser.currentTokenLocation();
        return "line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    @Override
    public void finish() {
        try {
            if (parser.nextToken() != null) {
                throw new MappingException("More follows the end of the document (" + location() + ")");
            }
        } catch (JacksonException e) {
            throw JsonFormat.malformed(e);
        }
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (JacksonException e) {
            throw JsonFormat.malformed(e);
        }
    }
}
