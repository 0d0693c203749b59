package dev.coupagen.definitions;

import dev.coupagen.definitions.ElementDefinition.Source;
import dev.coupagen.names.NearestName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Walks through the JSON of a definition file; whatever is not as expected is an error with file and line. */
final class JsonCursor {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxTokenCount(5_000_000)
                    .maxNameLength(1_000_000)
                    .maxStringLength(10_000_000)
                    .maxNumberLength(100)
                    .build())
            .build();

    private final String place;
    private final JsonParser parser;

    JsonCursor(String place, byte[] content) {
        this.place = place;
        this.parser = parser(place, content);
    }

    /** Jackson looks at the first bytes here, and refuses encodings that it does not know. */
    private static JsonParser parser(String place, byte[] content) {
        try {
            return JSON.createParser(ObjectReadContext.empty(), content);
        } catch (JacksonException e) {
            throw new DefinitionException(
                    place + ": not valid JSON (" + e.getOriginalMessage() + "). Save the definition file as UTF-8.", e);
        }
    }

    /** The whole document, which is an object; closes it. */
    void document(Consumer<String> member) {
        try (parser) {
            parser.nextToken();
            object("a definition file", member);
            if (parser.nextToken() != null) {
                throw error("there is more text after the end of the definitions. Remove it.");
            }
        } catch (JacksonException e) {
            throw new DefinitionException(
                    at() + "not valid JSON (" + e.getOriginalMessage() + "). Correct it, or import it again.", e);
        }
    }

    /** The members of the object at the cursor, each with its value at the cursor. */
    void object(String what, Consumer<String> member) {
        expect(JsonToken.START_OBJECT, what, "an object in braces");
        Set<String> names = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (!names.add(name)) {
                throw error(what + " has '" + name + "' twice. Remove one of them.");
            }
            parser.nextToken();
            member.accept(name);
        }
    }

    /** The items of the array at the cursor. */
    void array(String what, Runnable item) {
        expect(JsonToken.START_ARRAY, what, "a list in brackets");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            item.run();
        }
    }

    List<String> strings(String what) {
        List<String> strings = new ArrayList<>();
        array(what, () -> strings.add(string("each of " + what)));
        return strings;
    }

    String string(String what) {
        expect(JsonToken.VALUE_STRING, what, "a text in quotes");
        return parser.getString();
    }

    /** The kinds of input that the list at the cursor names. */
    Set<Source> sources(String what) {
        Set<Source> found = EnumSet.noneOf(Source.class);
        for (String text : strings("sources of " + what)) {
            found.add(Stream.of(Source.values())
                    .filter(source -> source.text().equals(text))
                    .findFirst()
                    .orElseThrow(() -> unknown(
                            text,
                            "the sources of " + what,
                            Stream.of(Source.values()).map(Source::text).toList())));
        }
        return found;
    }

    /** Whether the value at the cursor is a text. */
    boolean isText() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    boolean flag(String what) {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw wrong(what, "true or false");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    DefinitionException error(String message) {
        return new DefinitionException(at() + message);
    }

    /** The error for a member that is not known. */
    DefinitionException unknown(String member, String what, List<String> known) {
        return error(what + " has no '" + member + "', only " + String.join(", ", known) + "."
                + NearestName.hint(member, known));
    }

    private void expect(JsonToken token, String what, String form) {
        if (parser.currentToken() != token) {
            throw wrong(what, form);
        }
    }

    private DefinitionException wrong(String what, String form) {
        JsonToken token = parser.currentToken();
        String found = token == null
                ? "nothing"
                : switch (token) {
                    case START_OBJECT -> "an object";
                    case START_ARRAY -> "a list";
                    default -> "'" + parser.getString() + "'";
                };
        return error(what + " must be " + form + ", not " + found + ".");
    }

    private String at() {
        return place + ", line " + parser.currentTokenLocation().getLineNr() + ": ";
    }
}
