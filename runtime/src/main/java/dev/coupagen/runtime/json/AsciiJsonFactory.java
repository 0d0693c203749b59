package dev.coupagen.runtime.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/** Jackson's factory, but documents that lie in memory and are in UTF-8 get an {@link AsciiJsonParser}. */
final class AsciiJsonFactory extends JsonFactory {
    private static final long serialVersionUID = 1L;

    AsciiJsonFactory(JsonFactoryBuilder builder) {
        super(builder);
    }

    @Override
    protected JsonParser _createParser(ObjectReadContext context, IOContext io, byte[] document, int from, int length) {
        if (!isSurelyUtf8(document, from, length)) {
            return super._createParser(context, io, document, from, length);
        }
        _streamReadConstraints.validateDocumentLength(length);
        return new AsciiJsonParser(
                context,
                io,
                context.getStreamReadFeatures(_streamReadFeatures),
                context.getFormatReadFeatures(_formatReadFeatures),
                _byteSymbolCanonicalizer.makeChild(_factoryFeatures),
                document,
                from,
                from + length);
    }

    /**
     * Whether the document begins with a bracket and a further character of one byte, so that an {@link AsciiJsonParser}
     * reads and checks it; Jackson looks into others.
     */
    static boolean isSurelyUtf8(byte[] document, int from, int length) {
        return length > 1 && (document[from] == '{' || document[from] == '[') && document[from + 1] != 0;
    }
}
