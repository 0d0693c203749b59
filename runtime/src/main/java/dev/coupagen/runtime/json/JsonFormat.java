package dev.coupagen.runtime.json;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.Format;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** JSON as Coupa has it: no root name, decimals and dates as text. */
public final class JsonFormat implements Format {
    public static final JsonFormat INSTANCE = new JsonFormat();
    private static final int MOST_FACTORIES = 16;

    /** A factory keeps the names it met, so that a parser gives the same string for the same name. */
    private final JsonFactory standard = factory(Limits.DEFAULT, false);

    private final JsonFactory standardStreamed = factory(Limits.DEFAULT, true);
    private final Map<Key, JsonFactory> others = new ConcurrentHashMap<>();

    private record Key(Limits limits, boolean streamed) {}

    private JsonFormat() {}

    @Override
    public ElementReader reader(byte[] document, Limits limits) {
        return open(limits, false, factory -> factory.createParser(ObjectReadContext.empty(), document));
    }

    @Override
    public ElementReader reader(String document, Limits limits) {
        String text = document.startsWith("\uFEFF") ? document.substring(1) : document;
        return open(limits, false, factory -> factory.createParser(ObjectReadContext.empty(), text));
    }

    @Override
    public ElementReader reader(InputStream document, Limits limits, boolean streamed) {
        return open(limits, streamed, factory -> factory.createParser(ObjectReadContext.empty(), document));
    }

    @Override
    public DocumentWriter writer() {
        return new JsonElementWriter();
    }

    private ElementReader open(Limits limits, boolean streamed, Function<JsonFactory, JsonParser> parser) {
        try {
            return new JsonElementReader(parser.apply(factoryFor(limits, streamed)));
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    private JsonFactory factoryFor(Limits limits, boolean streamed) {
        if (limits.equals(Limits.DEFAULT)) {
            return streamed ? standardStreamed : standard;
        }
        if (others.size() > MOST_FACTORIES) {
            others.clear();
        }
        return others.computeIfAbsent(new Key(limits, streamed), key -> factory(key.limits(), key.streamed()));
    }

    private static JsonFactory factory(Limits limits, boolean streamed) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxDocumentLength(streamed ? -1 : limits.documentBytes())
                        .maxNameLength(limits.nameLength())
                        .maxStringLength(limits.textLength())
                        .maxNumberLength(limits.numberLength())
                        .maxTokenCount(-1)
                        .build())
                .build();
    }

    /** What a mapper throws where Jackson finds fault; Jackson's message names the place, or the limit. */
    static MappingException malformed(JacksonException cause) {
        return new MappingException("The JSON cannot be read: " + cause.getMessage(), cause);
    }
}
