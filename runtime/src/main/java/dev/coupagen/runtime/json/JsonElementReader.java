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
        return JsonTokens.shape(token, parser);
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
                    token = value;
                    return number;
                }
            }
            if (number >= 0 && parser.nextName(names.name(number).jsonName())) {
                token = parser.nextToken();
                return number;
            }
            JsonToken here = number >= 0 ? parser.currentToken() : parser.nextToken();
            if (here != JsonToken.PROPERTY_NAME) {
                token = here;
                return NameTable.END;
            }
            number = names.find(parser.currentName(), previous);
            token = parser.nextToken();
            return number;
        } catch (JacksonException e) {
            throw malformed(e);
        }
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
            token = parser.nextToken();
            return token != JsonToken.END_ARRAY;
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public String text() {
        try {
            String plain = ascii == null ? null : ascii.plainString();
            return plain != null ? plain : parser.getString();
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public int plainLength() {
        if (ascii != null) {
            return ascii.plainLength();
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
    public void leavePlain() {
        if (ascii != null) {
            ascii.leavePlain();
        }
    }

    @Override
    public @Nullable Long wholeNumber() {
        if (ascii != null && ascii.hasNumber()) {
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
        return JsonTokens.location(parser);
    }

    @Override
    public String path() {
        return JsonTokens.path(parser);
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
