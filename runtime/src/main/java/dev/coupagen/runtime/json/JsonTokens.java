package dev.coupagen.runtime.json;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.format.Shape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/** What a parser of Jackson 3 states about its current token. */
public final class JsonTokens {
    private JsonTokens() {}

    /** The shape of the value that begins with a token; null is the end of the document. */
    public static Shape shape(@Nullable JsonToken token, JsonParser parser) {
        if (token == null) {
            throw new MappingException("The document ends too early (" + location(parser) + ")");
        }
        return switch (token) {
            case VALUE_STRING -> Shape.TEXT;
            case VALUE_NULL -> Shape.NULL;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Shape.NUMBER;
            case VALUE_TRUE -> Shape.TRUE;
            case VALUE_FALSE -> Shape.FALSE;
            case START_OBJECT -> Shape.RECORD;
            case START_ARRAY -> Shape.LIST;
            default -> throw new MappingException("Unexpected " + token + " (" + location(parser) + ")");
        };
    }

    /** The whole number that the token is; null if it is not one, or does not fit. */
    public static @Nullable Long wholeNumber(JsonParser parser) {
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return null;
        }
        return switch (parser.getNumberType()) {
            case INT, LONG -> {
                long value = parser.getLongValue();
                // A long cannot represent a negative zero.
                yield value == 0 && parser.getStringLength() > 1 ? null : (Long) value;
            }
            default -> null;
        };
    }

    /** The path of the value here, as in {@code invoice-lines[2]/account}. */
    public static String path(JsonParser parser) {
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

    /** Where the token begins, as in {@code line 3, column 14}. */
    public static String location(JsonParser parser) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
