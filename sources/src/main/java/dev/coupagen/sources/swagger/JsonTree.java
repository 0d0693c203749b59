package dev.coupagen.sources.swagger;

import dev.coupagen.definitions.io.Utf8Text;
import dev.coupagen.diagnostics.Notice;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON within limits into a tree. Unlike Jackson's own reader of trees it drops no repeated key in silence. */
final class JsonTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MOST_REPEATED_KEYS = 1_000;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(200)
                    .maxTokenCount(5_000_000)
                    .maxNameLength(1_000_000)
                    .maxStringLength(10_000_000)
                    .maxNumberLength(1_000)
                    .build())
            .build();

    private final String place;
    private final JsonParser parser;
    private final Consumer<Notice> notices;
    private int repeatedKeys;

    private JsonTree(String place, JsonParser parser, Consumer<Notice> notices) {
        this.place = place;
        this.parser = parser;
        this.notices = notices;
    }

    static JsonNode read(String place, byte[] content, Consumer<Notice> notices) {
        if (looksLikeHtml(content)) {
            throw SourceDiagnostic.HTML_INSTEAD_OF_JSON.exception(place);
        }
        Utf8Text.require(content, offset -> SourceDiagnostic.NOT_UTF8.exception(place, offset));
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), content)) {
            JsonTree tree = new JsonTree(place, parser, notices);
            if (parser.nextToken() == null) {
                throw SourceDiagnostic.NOT_JSON.exception(place, 1, 1, "the file is empty");
            }
            return tree.value();
        } catch (JacksonException e) {
            TokenStreamLocation location = e.getLocation();
            throw SourceDiagnostic.NOT_JSON.exception(
                    place,
                    location == null ? 0 : location.getLineNr(),
                    location == null ? 0 : location.getColumnNr(),
                    e.getOriginalMessage());
        }
    }

    private JsonNode value() {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> NODES.nullNode();
            default -> NODES.stringNode(parser.getString());
        };
    }

    private ObjectNode object() {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int line = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            JsonNode value = value();
            if (object.has(name)) {
                repeated(name, line);
            } else {
                object.set(name, value);
            }
        }
        return object;
    }

    private void repeated(String name, int line) {
        if (++repeatedKeys > MOST_REPEATED_KEYS) {
            throw SourceDiagnostic.NOT_SWAGGER.exception(
                    place, "more than " + MOST_REPEATED_KEYS + " keys are there twice");
        }
        notices.accept(Notice.of(SourceDiagnostic.KEY_TWICE, place, line, name));
    }

    private ArrayNode array() {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        return array;
    }

    private static boolean looksLikeHtml(byte[] content) {
        int start = content.length > 2 && content[0] == (byte) 0xEF ? 3 : 0;
        while (start < content.length && Character.isWhitespace(content[start])) {
            start++;
        }
        return start < content.length && content[start] == '<';
    }
}
