package dev.coupagen.sources.customfields.learn;

import dev.coupagen.diagnostics.Notices;
import dev.coupagen.sources.customfields.learn.Sample.Blank;
import dev.coupagen.sources.customfields.learn.Sample.Composite;
import dev.coupagen.sources.customfields.learn.Sample.Items;
import dev.coupagen.sources.customfields.learn.Sample.Single;
import dev.coupagen.sources.diagnostics.SourceDiagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON payload within limits. */
final class JsonSamples {
    /** What the runtime accepts by default; nothing deeper could be read by what is generated. */
    static final int DEEPEST = 64;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(100_000)
                    .maxStringLength(20_000_000)
                    .maxNumberLength(1_000)
                    .build())
            .build();

    private final String place;
    private final JsonParser parser;
    private final Notices notices;

    private JsonSamples(String place, JsonParser parser, Notices notices) {
        this.place = place;
        this.parser = parser;
        this.notices = notices;
    }

    static Sample read(String place, byte[] content, Notices notices) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), content)) {
            if (parser.nextToken() == null) {
                throw SourceDiagnostic.PAYLOAD_NOT_READABLE.exception(place, "it is empty");
            }
            Sample sample = new JsonSamples(place, parser, notices).value();
            if (parser.nextToken() != null) {
                throw SourceDiagnostic.PAYLOAD_NOT_READABLE.exception(
                        place, at(parser.currentTokenLocation()) + "there is more after the end of the document");
            }
            return sample;
        } catch (JacksonException e) {
            // The message itself may quote the payload, which may be confidential.
            String reason = e instanceof StreamConstraintsException ? e.getOriginalMessage() : "not valid JSON";
            throw SourceDiagnostic.PAYLOAD_NOT_READABLE.exception(place, at(e.getLocation()) + reason);
        }
    }

    private static String at(TokenStreamLocation location) {
        return location == null ? "" : "line " + location.getLineNr() + ", column " + location.getColumnNr() + ": ";
    }

    private Sample value() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_TRUE -> new Single(ValueShape.BOOLEAN, true, 4);
            case VALUE_FALSE -> new Single(ValueShape.BOOLEAN, true, 5);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString());
            case VALUE_STRING -> text(parser.getString());
            default -> new Blank(Optional.empty());
        };
    }

    private Composite object() {
        Map<String, List<Sample>> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int line = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            if (members.putIfAbsent(name, List.of(value())) != null) {
                notices.add(SourceDiagnostic.KEY_TWICE, place, line, name);
            }
        }
        return new Composite(members);
    }

    private Items array() {
        List<Sample> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Items(items);
    }

    private static Sample number(String number) {
        return new Single(ValueShape.ofNumber(number), true, number.length());
    }

    private static Sample text(String text) {
        return text.isBlank() ? new Blank(Optional.empty()) : new Single(ValueShape.ofText(text), false, text.length());
    }
}
