package dev.coupagen.runtime.json;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.diagnostics.Utf8Input;
import dev.coupagen.runtime.format.NameTable;
import dev.coupagen.runtime.format.Shape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads JSON in UTF-8 from memory: members that are predicted without tokens, the others as its superclass does. */
final class AsciiJsonReader extends JsonElementReader {
    private final AsciiJsonParser parser;

    /** A reader of the document that begins with that bracket, which the parser has read. */
    AsciiJsonReader(AsciiJsonParser parser, Shape root) {
        super(parser, root, null);
        this.parser = parser;
        predictRaw();
    }

    @Override
    Shape shapeOf(@Nullable JsonToken token) {
        if (token == JsonToken.VALUE_STRING) {
            parser.scanString();
        }
        return JsonTokens.shape(token, parser);
    }

    @Override
    void beforeToken() {
        parser.leaveFastPath();
    }

    @Override
    MappingException malformed(JacksonException fault) {
        // A byte that is not UTF-8 is the cause of whatever Jackson makes of it.
        Utf8Input.require(parser.buffer());
        return super.malformed(fault);
    }

    @Override
    void afterNames() {
        parser.requireUtf8();
    }

    @Override
    String textOfParser() {
        return parser.readText();
    }

    @Override
    JsonParser located() {
        parser.syncMember();
        return parser;
    }

    @Override
    public String memberName() {
        return parser.memberName();
    }

    @Override
    public void enterRecord() {
        parser.enterRecord();
    }

    @Override
    public int nextMember(NameTable names, int previous) {
        try {
            int expected = names.expectedAfter(previous);
            Shape value = expected < 0 ? null : parser.nextMember(names, expected);
            if (value != null) {
                setShape(value);
                return expected;
            }
            return nextMemberOfParser(names, previous);
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public String text() {
        return parser.isScanned() ? parser.scannedText() : super.text();
    }

    @Override
    public int asciiLength() {
        return parser.isScanned() && parser.scannedLength() <= MAX_ASCII ? parser.scannedLength() : -1;
    }

    @Override
    public byte[] asciiBytes() {
        return parser.buffer();
    }

    @Override
    public int asciiStart() {
        return parser.scannedStart();
    }

    @Override
    public @Nullable Long wholeNumber() {
        return parser.isScanned() ? (Long) parser.number() : super.wholeNumber();
    }
}
