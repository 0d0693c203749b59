package dev.coupagen.runtime.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.format.ElementNames;
import dev.coupagen.runtime.format.ElementWriter;
import dev.coupagen.runtime.json.JsonNumbers;
import dev.coupagen.runtime.text.ScalarTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Writes to a Jackson generator, whatever its format. */
class GeneratorWriter implements ElementWriter {
    private final JsonGenerator generator;
    private final ElementNames names = new ElementNames();
    /** The records that are open. */
    private int depth;

    GeneratorWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /** A call of the generator. */
    private interface Call {
        void run() throws IOException;
    }

    private static void call(Call call) {
        try {
            call.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a value, after its name if it has one. */
    private void write(ElementName name, Call value) {
        if (!name.isItem()) {
            call(() -> generator.writeFieldName(name.text()));
        }
        call(value);
    }

    @Override
    public ElementNames names() {
        return names;
    }

    @Override
    public void nil(ElementName name) {
        write(name, generator::writeNull);
    }

    @Override
    public void blank(ElementName name) {
        text(name, "");
    }

    @Override
    public void text(ElementName name, String value) {
        write(name, () -> generator.writeString(value));
    }

    @Override
    public void integer(ElementName name, long value) {
        write(name, () -> generator.writeNumber(value));
    }

    @Override
    public void decimal(ElementName name, BigDecimal value) {
        text(name, ScalarTexts.decimal(value));
    }

    @Override
    public void bool(ElementName name, boolean value) {
        write(name, () -> generator.writeBoolean(value));
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
        } else if (generator.canWriteFormattedNumbers()) {
            write(name, () -> generator.writeNumber(digits));
        } else {
            write(name, () -> generator.writeNumber(new BigDecimal(digits)));
        }
    }

    @Override
    public void beginRecord(ElementName name) {
        if (depth++ == 0) {
            call(this::beginRoot);
        } else {
            write(name, generator::writeStartObject);
        }
    }

    @Override
    public void endRecord(ElementName name) {
        if (--depth == 0) {
            call(this::endRoot);
        } else {
            call(generator::writeEndObject);
        }
    }

    /** Begins the record that is written; a subclass may write its type too. */
    void beginRoot() throws IOException {
        generator.writeStartObject();
    }

    /** Ends the record that is written. */
    void endRoot() throws IOException {
        generator.writeEndObject();
    }

    @Override
    public void beginList(ElementName name) {
        write(name, generator::writeStartArray);
    }

    @Override
    public void endList(ElementName name) {
        call(generator::writeEndArray);
    }
}
