package dev.coupagen.benchmarks.contender;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;

/**
 * The floor for JSON: jackson-core's tokens from first to last, and its generator fed from a flat list of tokens whose
 * names are encoded beforehand, as databind has them.
 */
final class RawJson implements Contender {
    private final JsonFactory factory = new JsonFactory();
    private final boolean text;

    /** Scans the tokens only, or gets the text of names and values too. */
    RawJson(boolean text) {
        this.text = text;
    }

    @Override
    public Object decode(byte[] document) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
            return text ? scanText(parser) : scan(parser);
        }
    }

    private static long scan(JsonParser parser) {
        long tokens = 0;
        while (parser.nextToken() != null) {
            tokens++;
        }
        return tokens;
    }

    private static long scanText(JsonParser parser) {
        long characters = 0;
        JsonToken token = parser.nextToken();
        while (token != null) {
            if (token == JsonToken.PROPERTY_NAME || token.isScalarValue()) {
                characters += parser.getString().length();
            }
            token = parser.nextToken();
        }
        return characters;
    }

    @Override
    public Object model(byte[] document) {
        Map<String, SerializableString> names = new HashMap<>();
        List<Token> tokens = new ArrayList<>();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
            for (JsonToken kind = parser.nextToken(); kind != null; kind = parser.nextToken()) {
                Object value = switch (kind) {
                    case PROPERTY_NAME -> names.computeIfAbsent(parser.currentName(), SerializedString::new);
                    case VALUE_STRING -> parser.getString();
                    case VALUE_NUMBER_INT -> parser.getLongValue();
                    default -> "";
                };
                tokens.add(new Token(kind, value));
            }
        }
        return tokens.toArray(Token[]::new);
    }

    @Override
    public byte[] encode(Object model) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(factory._getBufferRecycler())) {
            try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), bytes)) {
                for (Token token : (Token[]) model) {
                    write(generator, token.kind, token.value);
                }
            }
            return bytes.toByteArray();
        }
    }

    private static void write(JsonGenerator generator, JsonToken token, Object value) {
        switch (token) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case PROPERTY_NAME -> generator.writeName((SerializableString) value);
            case VALUE_STRING -> generator.writeString((String) value);
            case VALUE_NUMBER_INT -> generator.writeNumber((long) value);
            case VALUE_TRUE -> generator.writeBoolean(true);
            case VALUE_FALSE -> generator.writeBoolean(false);
            case VALUE_NULL -> generator.writeNull();
            default -> throw new IllegalArgumentException("The payload has no " + token);
        }
    }

    /** What the generator writes next. */
    private record Token(JsonToken kind, Object value) {}
}
