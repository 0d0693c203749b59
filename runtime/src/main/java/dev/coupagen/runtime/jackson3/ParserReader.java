package dev.coupagen.runtime.jackson3;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.NameTable;
import dev.coupagen.runtime.format.Shape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/** Reads one value from the tokens that somebody else's parser gives, and leaves the parser at its last one. */
final class ParserReader extends ElementReader {
    private final JsonParser parser;
    private final int mostDepth;
    private int depth;

    ParserReader(JsonParser parser, Limits limits) {
        this.parser = parser;
        this.mostDepth = limits.depth();
    }

    @Override
    public Shape shape() {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new MappingException("The document ends too early (" + location() + ")");
        }
        return switch (token) {
            case VALUE_STRING -> Shape.TEXT;
            case VALUE_NULL -> Shape.NULL;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Shape.NUMBER;
            case VALUE_TRUE -> Shape.TRUE;
            case VALUE_FALSE -> Shape.FALSE;
            case START_OBJECT -> Shape.RECORD;
            case START_ARRAY -> Shape.LIST;
            default -> throw new MappingException("Unexpected " + token + " (" + location() + ")");
        };
    }

    @Override
    public void enterRecord() {
        enter();
    }

    @Override
    public void enterList() {
        enter();
    }

    private void enter() {
        if (++depth > mostDepth) {
            throw Limits.exceeded("depth of " + mostDepth, location());
        }
    }

    @Override
    public int nextMember(NameTable names, int previous) {
        if (parser.nextToken() != JsonToken.PROPERTY_NAME) {
            depth--;
            return NameTable.END;
        }
        int number = names.find(parser.currentName(), previous);
        parser.nextToken();
        return number;
    }

    @Override
    public String memberName() {
        return parser.currentName();
    }

    @Override
    public boolean nextItem() {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            depth--;
            return false;
        }
        return true;
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public char[] characters() {
        return parser.getStringCharacters();
    }

    @Override
    public int offset() {
        return parser.getStringOffset();
    }

    @Override
    public int length() {
        return parser.getStringLength();
    }

    @Override
    public @Nullable Long wholeNumber() {
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return null;
        }
        return switch (parser.getNumberType()) {
            case INT, LONG -> {
                long value = parser.getLongValue();
                // No long can hold a zero with a sign.
                yield value == 0 && length() > 1 ? null : (Long) value;
            }
            default -> null;
        };
    }

    @Override
    public void skip() {
        parser.skipChildren();
    }

    @Override
    public String path() {
        StringBuilder path = new StringBuilder();
        addPath(parser.streamReadContext(), path);
        return path.toString();
    }

    private static void addPath(TokenStreamContext context, StringBuilder path) {
        TokenStreamContext parent = context.getParent();
        if (parent == null) {
            return;
        }
        addPath(parent, path);
        if (context.inArray() && context.hasCurrentIndex()) {
            path.append('[').append(context.getCurrentIndex()).append(']');
        } else if (context.currentName() != null) {
            path.append(path.length() == 0 ? "" : "/").append(context.currentName());
        }
    }

    @Override
    public String location() {
        TokenStreamLocation place = parser.currentTokenLocation();
        return "line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    @Override
    public void finish() {
        // What follows is for whoever the parser belongs to.
    }

    @Override
    public void close() {
        // The parser belongs to somebody else.
    }
}
