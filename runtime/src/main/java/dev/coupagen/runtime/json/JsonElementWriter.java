package dev.coupagen.runtime.json;

import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.format.ElementNames;
import dev.coupagen.runtime.format.Format;
import dev.coupagen.runtime.text.Bytes;
import dev.coupagen.runtime.text.Encoded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Writes JSON in UTF-8. Each value is followed by a comma; the end of a record or list replaces the last one by its
 * bracket, so that no state is needed.
 */
final class JsonElementWriter implements Format.DocumentWriter {
    private static final Encoded TRUE = Encoded.of("true,");
    private static final Encoded FALSE = Encoded.of("false,");
    private static final Encoded BLANK = Encoded.of("\"\",");
    private final Bytes out = new Bytes();
    private final ElementNames names = new ElementNames();

    @Override
    public ElementNames names() {
        return names;
    }

    @Override
    public byte[] finish() {
        out.setSize(out.size() - 1);
        return out.finish();
    }

    @Override
    public void nil(ElementName name) {
        out.add(name.jsonNull());
    }

    @Override
    public void blank(ElementName name) {
        out.add(name.jsonKey());
        out.add(BLANK);
    }

    @Override
    public void text(ElementName name, String value) {
        JsonStrings.add(name, value, out);
    }

    @Override
    public void integer(ElementName name, long value) {
        out.add(name.jsonKey());
        out.addInteger(value);
        out.add(',');
    }

    @Override
    public void decimal(ElementName name, BigDecimal value) {
        out.add(name.jsonText());
        out.addDecimal(value);
        endText();
    }

    @Override
    public void bool(ElementName name, boolean value) {
        out.add(name.jsonKey());
        out.add(value ? TRUE : FALSE);
    }

    @Override
    public void date(ElementName name, LocalDate value) {
        out.add(name.jsonText());
        out.addDate(value);
        endText();
    }

    @Override
    public void dateTime(ElementName name, OffsetDateTime value) {
        out.add(name.jsonText());
        out.addDateTime(value);
        endText();
    }

    private void endText() {
        out.add('"', ',');
    }

    @Override
    public void number(ElementName name, String digits) {
        if (!JsonNumbers.isNumber(digits)) {
            text(name, digits);
            return;
        }
        out.add(name.jsonKey());
        out.addAscii(digits);
        out.add(',');
    }

    @Override
    public void beginRecord(ElementName name) {
        out.add(name.jsonKey());
        out.add('{');
    }

    @Override
    public void endRecord(ElementName name) {
        end('}');
    }

    @Override
    public void beginList(ElementName name) {
        out.add(name.jsonKey());
        out.add('[');
    }

    @Override
    public void endList(ElementName name) {
        end(']');
    }

    private void end(char bracket) {
        if (out.last() == ',') {
            out.replaceLast(bracket);
        } else {
            out.add(bracket);
        }
        out.add(',');
    }
}
