package dev.coupagen.runtime.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.diagnostics.Exceeded;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.NameTable;
import dev.coupagen.runtime.format.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads one value from the tokens of a parser that the caller owns, and leaves the parser at its last one. */
final class ParserReader extends ElementReader {
    private final JsonParser parser;
    private final int mostDepth;
    private int depth;
    /** Whether the caller has read the opening bracket of the root: databind does so to find the type of a record. */
    private final boolean isRootOpen;

    private boolean isAtFirstMember;

    ParserReader(JsonParser parser, Limits limits) {
        this.parser = parser;
        this.mostDepth = limits.depth();
        this.isRootOpen = parser.hasToken(JsonToken.FIELD_NAME) || parser.hasToken(JsonToken.END_OBJECT);
        this.isAtFirstMember = isRootOpen;
    }

    /** A call of the parser. */
    private interface Call<T> {
        T run() throws IOException;
    }

    private static <T> T call(Call<T> call) {
        try {
            return call.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable JsonToken next() {
        try {
            return parser.nextToken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Shape shape() {
        if (isRootOpen && depth == 0) {
            return Shape.RECORD;
        }
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
            throw Exceeded.limit("depth of " + mostDepth, location());
        }
    }

    @Override
    public int nextMember(NameTable names, int previous) {
        @Nullable JsonToken token = isAtFirstMember ? parser.currentToken() : next();
        isAtFirstMember = false;
        if (token != JsonToken.FIELD_NAME) {
            depth--;
            return NameTable.END;
        }
        int number = names.find(memberName(), previous);
        next();
        return number;
    }

    @Override
    public String memberName() {
        return call(parser::currentName);
    }

    @Override
    public boolean nextItem() {
        if (next() == JsonToken.END_ARRAY) {
            depth--;
            return false;
        }
        return true;
    }

    @Override
    public String text() {
        return call(parser::getText);
    }

    @Override
    public int asciiLength() {
        return asciiLength(call(parser::getTextCharacters), call(parser::getTextOffset), call(parser::getTextLength));
    }

    @Override
    public @Nullable Long wholeNumber() {
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return null;
        }
        return switch (call(parser::getNumberType)) {
            case INT, LONG -> {
                long value = call(parser::getLongValue);
                // A long cannot represent a negative zero.
                yield value == 0 && call(parser::getTextLength) > 1 ? null : (Long) value;
            }
            default -> null;
        };
    }

    @Override
    public void skip() {
        call(parser::skipChildren);
    }

    @Override
    public String path() {
        StringBuilder path = new StringBuilder();
        addPath(parser.getParsingContext(), path);
        return path.toString();
    }

    private static void addPath(JsonStreamContext context, StringBuilder path) {
        JsonStreamContext parent = context.getParent();
        if (parent == null) {
            return;
        }
        addPath(parent, path);
        if (context.inArray() && context.hasCurrentIndex()) {
            path.append('[').append(context.getCurrentIndex()).append(']');
        } else if (context.getCurrentName() != null) {
            path.append(path.length() == 0 ? "" : "/").append(context.getCurrentName());
        }
    }

    @Override
    public String location() {
        JsonLocation location = parser.currentTokenLocation();
        return "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    @Override
    public void finish() {
        // What follows is read by the owner of the parser.
    }

    @Override
    public void close() {
        // The owner of the parser closes it.
    }
}
