package dev.coupagen.runtime.json;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.diagnostics.Exceeded;
import dev.coupagen.runtime.diagnostics.Excerpt;
import dev.coupagen.runtime.diagnostics.FilledReads;
import dev.coupagen.runtime.diagnostics.StrictUtf8;
import dev.coupagen.runtime.diagnostics.Utf8Input;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.Format;
import dev.coupagen.runtime.format.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** JSON as Coupa has it: no root name, decimals and dates as text. */
public final class JsonFormat implements Format {
    /** The only one. It can be used by several threads. */
    public static final JsonFormat INSTANCE = new JsonFormat();

    private static final int MAX_FACTORIES = 16;
    /** How Jackson words that a limit is exceeded. */
    private static final Pattern CONSTRAINT =
            Pattern.compile("^([A-Z][a-z ]+) \\(\\d+\\) exceeds the maximum allowed \\((\\d+)");

    /** A factory keeps names, so that a parser returns the same string for the same name. */
    private final JsonFactory standard = factory(Limits.DEFAULT, false);

    private final JsonFactory standardStreamed = factory(Limits.DEFAULT, true);
    private final Map<Key, JsonFactory> others = new ConcurrentHashMap<>();

    private record Key(Limits limits, boolean streamed) {}

    private JsonFormat() {}

    @Override
    public ElementReader reader(byte[] document, Limits limits) {
        requireSize(document.length, limits);
        if (!AsciiJsonFactory.isSurelyUtf8(document, 0, document.length)) {
            Utf8Input.require(document);
        }
        return open(limits, null, factory -> factory.createParser(ObjectReadContext.empty(), document));
    }

    @Override
    public ElementReader reader(String document, Limits limits) {
        requireSize(document.length(), limits);
        byte[] bytes = StrictUtf8.encoded(document);
        requireSize(bytes.length, limits);
        return open(limits, null, factory -> factory.createParser(ObjectReadContext.empty(), bytes));
    }

    @Override
    public ElementReader reader(InputStream document, Limits limits, boolean streamed) {
        InputStream checked = new Utf8Input(new FilledReads(document));
        RecordGuard guard = streamed ? new RecordGuard(checked, limits) : null;
        InputStream input = guard == null ? checked : guard;
        try {
            return open(limits, guard, factory -> factory.createParser(ObjectReadContext.empty(), input));
        } catch (RuntimeException e) {
            try {
                document.close();
            } catch (IOException closing) {
                e.addSuppressed(closing);
            }
            throw e;
        }
    }

    @Override
    public DocumentWriter writer() {
        return new JsonElementWriter();
    }

    private static void requireSize(long size, Limits limits) {
        if (size > limits.documentBytes()) {
            throw Exceeded.limit("document of " + limits.documentBytes() + " bytes", "it has " + size);
        }
    }

    private ElementReader open(Limits limits, @Nullable RecordGuard guard, Function<JsonFactory, JsonParser> opening) {
        TokenStreamLocation start = TokenStreamLocation.NA;
        try {
            JsonParser parser = opening.apply(factoryFor(limits, guard != null));
            start = parser.currentLocation();
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new MappingException("The document is empty. Expected JSON.");
            }
            Shape root = JsonTokens.shape(first, parser);
            return parser instanceof AsciiJsonParser ascii
                    ? new AsciiJsonReader(ascii, root)
                    : new JsonElementReader(parser, root, guard);
        } catch (JacksonException e) {
            // Only the first token has been read, so that the document begins with this character.
            if (String.valueOf(e.getOriginalMessage()).startsWith("Unexpected character ('<'")) {
                throw new MappingException(
                        "Expected JSON but found an HTML page or XML. Coupa sends its sign-in page to clients without valid credentials.",
                        e);
            }
            throw malformed(e, start);
        }
    }

    private JsonFactory factoryFor(Limits limits, boolean streamed) {
        if (limits.equals(Limits.DEFAULT)) {
            return streamed ? standardStreamed : standard;
        }
        if (others.size() > MAX_FACTORIES) {
            others.clear();
        }
        return others.computeIfAbsent(new Key(limits, streamed), key -> factory(key.limits(), key.streamed()));
    }

    private static JsonFactory factory(Limits limits, boolean streamed) {
        return new AsciiJsonFactory(JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxDocumentLength(streamed ? -1 : limits.documentBytes())
                        .maxNameLength(limits.nameLength())
                        .maxStringLength(limits.textLength())
                        .maxNumberLength(limits.numberLength())
                        .maxTokenCount(-1)
                        .build()));
    }

    /**
     * The exception for a document that Jackson rejects.
     *
     * @param here the location of the parser, for an exception that does not state one
     */
    static MappingException malformed(JacksonException cause, TokenStreamLocation here) {
        @Nullable TokenStreamLocation known = cause.getLocation();
        TokenStreamLocation fault = known == null || known.getLineNr() < 1 ? here : known;
        String location = "line " + fault.getLineNr() + ", column " + fault.getColumnNr();
        String message = String.valueOf(cause.getOriginalMessage());
        Matcher constraint = CONSTRAINT.matcher(message);
        if (cause instanceof StreamConstraintsException && constraint.find()) {
            String most = constraint.group(2);
            return Exceeded.limit(
                    switch (constraint.group(1)) {
                        case "Document nesting depth" -> "depth of " + most;
                        case "Document length" -> "document of " + most + " bytes";
                        case "Number value length" -> "number of " + most + " digits";
                        case "Name length" -> "name of " + most + " characters";
                        default -> "text of " + most + " characters";
                    },
                    location);
        }
        return new MappingException(
                "The JSON cannot be read: " + Excerpt.ofMessage(message) + " (" + location + ")", cause);
    }
}
