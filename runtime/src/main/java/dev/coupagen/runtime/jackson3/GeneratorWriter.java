package dev.coupagen.runtime.jackson3;

import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.format.ElementNames;
import dev.coupagen.runtime.format.ElementWriter;
import dev.coupagen.runtime.json.JsonNumbers;
import dev.coupagen.runtime.text.ScalarTexts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** Writes to a Jackson generator, whatever its format. */
class GeneratorWriter implements ElementWriter {
    private final JsonGenerator generator;
    private final ElementNames names = new ElementNames();
    /** The records that are open. */
    private int depth;

    GeneratorWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    private JsonGenerator at(ElementName name) {
        return name.isItem() ? generator : generator.writeName(name.text());
    }

    @Override
    public ElementNames names() {
        return names;
    }

    @Override
    public void nil(ElementName name) {
        at(name).writeNull();
    }

    @Override
    public void blank(ElementName name) {
        text(name, "");
    }

    @Override
    public void text(ElementName name, String value) {
        at(name).writeString(value);
    }

    @Override
    public void integer(ElementName name, long value) {
        at(name).writeNumber(value);
    }

    @Override
    public void decimal(ElementName name, BigDecimal value) {
        text(name, ScalarTexts.decimal(value));
    }

    @Override
    public void bool(ElementName name, boolean value) {
        at(name).writeBoolean(value);
    }

    @Override
    public void date(ElementName name, LocalDate value) {
        text(name, ScalarTexts.date(value));
    }

    @Override
    public void dateTime(ElementName name, OffsetDateTime value) {
        text(name, ScalarTexts.dateTime(value));
    }

    @Override
    public void number(ElementName name, String digits) {
        if (!JsonNumbers.isNumber(digits)) {
            text(name, digits);
        } else if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            at(name).writeNumber(digits);
        } else {
            at(name).writeNumber(new BigDecimal(digits));
        }
    }

    @Override
    public void beginRecord(ElementName name) {
        if (depth++ == 0) {
            beginRoot();
        } else {
            at(name).writeStartObject();
        }
    }

    @Override
    public void endRecord(ElementName name) {
        if (--depth == 0) {
            endRoot();
        } else {
            generator.writeEndObject();
        }
    }

    /** Begins the record that is written; a subclass may write its type too. */
    void beginRoot() {
        generator.writeStartObject();
    }

    /** Ends the record that is written. */
    void endRoot() {
        generator.writeEndObject();
    }

    @Override
    public void beginList(ElementName name) {
        at(name).writeStartArray();
    }

    @Override
    public void endList(ElementName name) {
        generator.writeEndArray();
    }
}
