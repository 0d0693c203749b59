package dev.coupagen.runtime.raw;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.format.ElementNames;
import dev.coupagen.runtime.format.ElementWriter;
import dev.coupagen.runtime.text.ScalarTexts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Writes into a raw value, with the types that JSON has. */
public final class RawWriter implements ElementWriter {
    /** The members of the records and lists that are open; the outermost has the root as its only member. */
    private final Deque<List<RawValue.Member>> open = new ArrayDeque<>();

    private final ElementNames names = new ElementNames();

    /** Writes one value: once it is complete, {@link #value} holds it. */
    public RawWriter() {
        open.push(new ArrayList<>());
    }

    /** What was written. */
    public RawValue value() {
        return open.element().get(0).value();
    }

    @Override
    public ElementNames names() {
        return names;
    }

    @Override
    public void raw(ElementName name, RawValue value) {
        open.element().add(new RawValue.Member(name.text(), value));
    }

    @Override
    public void nil(ElementName name) {
        raw(name, RawValue.Null.NULL);
    }

    @Override
    public void blank(ElementName name) {
        text(name, "");
    }

    @Override
    public void text(ElementName name, String value) {
        raw(name, new RawValue.Text(value));
    }

    @Override
    public void integer(ElementName name, long value) {
        number(name, Long.toString(value));
    }

    @Override
    public void decimal(ElementName name, BigDecimal value) {
        text(name, ScalarTexts.decimal(value));
    }

    @Override
    public void bool(ElementName name, boolean value) {
        raw(name, RawValue.Bool.of(value));
    }

    @Override
    public void date(ElementName name, LocalDate value) {
        text(name, value.toString());
    }

    @Override
    public void dateTime(ElementName name, OffsetDateTime value) {
        text(name, ScalarTexts.dateTime(value));
    }

    @Override
    public void number(ElementName name, String digits) {
        raw(name, new RawValue.Numeric(digits));
    }

    @Override
    public void beginRecord(ElementName name) {
        open.push(new ArrayList<>());
    }

    @Override
    public void endRecord(ElementName name) {
        raw(name, RawValue.Struct.of(open.pop()));
    }

    @Override
    public void beginList(ElementName name) {
        open.push(new ArrayList<>());
    }

    @Override
    public void endList(ElementName name) {
        raw(name, RawValue.Array.of(open.pop()));
    }
}
