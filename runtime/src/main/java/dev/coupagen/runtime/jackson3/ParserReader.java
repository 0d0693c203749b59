package dev.coupagen.runtime.jackson3;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.diagnostics.Exceeded;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.NameTable;
import dev.coupagen.runtime.format.Shape;
import dev.coupagen.runtime.json.JsonTokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

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
        this.isRootOpen = parser.hasToken(JsonToken.PROPERTY_NAME) || parser.hasToken(JsonToken.END_OBJECT);
        this.isAtFirstMember = isRootOpen;
    }

    @Override
    public Shape shape() {
        return isRootOpen && depth == 0 ? Shape.RECORD : JsonTokens.shape(parser.currentToken(), parser);
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
        @Nullable JsonToken token = isAtFirstMember ? parser.currentToken() : parser.nextToken();
        isAtFirstMember = false;
        if (token != JsonToken.PROPERTY_NAME) {
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
    public int asciiLength() {
        return asciiLength(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    }

    @Override
    public @Nullable Long wholeNumber() {
        return JsonTokens.wholeNumber(parser);
    }

    @Override
    public void skip() {
        parser.skipChildren();
    }

    @Override
    public String path() {
        return JsonTokens.path(parser);
    }

    @Override
    public String location() {
        return JsonTokens.location(parser);
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
