package dev.coupagen.runtime.xml;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.format.ElementName;
import dev.coupagen.runtime.format.ElementNames;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.format.Format;
import dev.coupagen.runtime.text.Bytes;
import dev.coupagen.runtime.text.Encoded;
import dev.coupagen.runtime.text.XmlText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Writes XML in UTF-8, with the {@code type} attributes that Coupa uses. */
final class XmlElementWriter implements Format.DocumentWriter {
    private static final Encoded DECLARATION = Encoded.of("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private static final Encoded NIL = Encoded.of(" nil=\"true\"/>");
    private static final Encoded BLANK = Encoded.of("/>");
    private static final Encoded EMPTY = Encoded.of(XmlType.RECORD.attribute() + "/>");
    private static final Encoded INTEGER = Encoded.of(XmlType.INTEGER.attribute() + ">");
    private static final Encoded DECIMAL = Encoded.of(XmlType.DECIMAL.attribute() + ">");
    private static final Encoded BOOLEAN = Encoded.of(XmlType.BOOLEAN.attribute() + ">");
    private static final Encoded DATE = Encoded.of(XmlType.DATE.attribute() + ">");
    private static final Encoded DATETIME = Encoded.of(XmlType.DATE_TIME.attribute() + ">");
    private static final Encoded ARRAY = Encoded.of(XmlType.ARRAY.attribute() + ">");
    private static final Encoded EMPTY_ARRAY = Encoded.of(XmlType.ARRAY.attribute() + "/>");

    private final Bytes out = new Bytes();
    private final ElementNames names = new ElementNames();
    /** The offset after the start tag written last, if nothing was written since. */
    private int afterStart = -1;
    /** The offset after the last start tag that has attributes of its own. */
    private int afterAttributes = -1;
    /** The offset after the text that follows that start tag, if nothing was written since. */
    private int afterLoneText = -1;

    XmlElementWriter() {
        out.add(DECLARATION);
    }

    @Override
    public ElementNames names() {
        return names;
    }

    @Override
    public boolean namesItems() {
        return true;
    }

    @Override
    public byte[] finish() {
        out.add('\n');
        return out.finish();
    }

    @Override
    public void nil(ElementName name) {
        out.add(name.xmlOpen());
        out.add(NIL);
    }

    @Override
    public void blank(ElementName name) {
        out.add(name.xmlOpen());
        out.add(BLANK);
    }

    @Override
    public void text(ElementName name, String value) {
        if (value.isEmpty()) {
            blank(name);
            return;
        }
        out.add(name.xmlOpen());
        out.add('>');
        XmlStrings.add(value, name, out);
        out.add(name.xmlClose());
    }

    @Override
    public void integer(ElementName name, long value) {
        out.add(name.xmlOpen());
        out.add(INTEGER);
        out.addInteger(value);
        out.add(name.xmlClose());
    }

    @Override
    public void decimal(ElementName name, BigDecimal value) {
        out.add(name.xmlOpen());
        out.add(DECIMAL);
        out.addDecimal(value);
        out.add(name.xmlClose());
    }

    @Override
    public void bool(ElementName name, boolean value) {
        out.add(name.xmlOpen());
        out.add(BOOLEAN);
        out.addAscii(value ? "true" : "false");
        out.add(name.xmlClose());
    }

    @Override
    public void date(ElementName name, LocalDate value) {
        out.add(name.xmlOpen());
        out.add(DATE);
        out.addDate(value);
        out.add(name.xmlClose());
    }

    @Override
    public void dateTime(ElementName name, OffsetDateTime value) {
        out.add(name.xmlOpen());
        out.add(DATETIME);
        out.addDateTime(value);
        out.add(name.xmlClose());
    }

    @Override
    public void number(ElementName name, String digits) {
        out.add(name.xmlOpen());
        out.add(digits.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9')) ? INTEGER : DECIMAL);
        XmlStrings.add(digits, name, out);
        out.add(name.xmlClose());
    }

    @Override
    public void raw(ElementName name, RawValue value) {
        if (value instanceof RawValue.Text text && name.text().equals(ElementReader.TEXT_BETWEEN)) {
            textBetween(name, text.text());
        } else if (!XmlAttributes.isAttribute(name.text(), value)) {
            Format.DocumentWriter.super.raw(name, value);
        }
    }

    private void textBetween(ElementName name, String text) {
        boolean isAlone = out.size() == afterStart || out.size() == afterLoneText;
        XmlStrings.add(text, name, out);
        if (isAlone) {
            afterLoneText = out.size();
        }
    }

    @Override
    public void beginRecord(ElementName name) {
        out.add(name.xmlOpen());
        out.add('>');
        afterStart = out.size();
    }

    @Override
    public void beginRecord(ElementName name, RawValue.Struct undeclared) {
        Set<String> written = new HashSet<>();
        out.add(name.xmlOpen());
        for (RawValue.Member member : undeclared.members()) {
            if (XmlAttributes.isAttribute(member.name(), member.value()) && written.add(member.name())) {
                attribute(member, name);
            }
        }
        out.add('>');
        afterStart = out.size();
        afterAttributes = written.isEmpty() ? -1 : afterStart;
    }

    private void attribute(RawValue.Member member, ElementName element) {
        out.add(' ');
        out.add(Encoded.of(XmlText.encodedName(member.name().substring(XmlAttributes.PREFIX.length()))));
        out.add('=', '"');
        XmlStrings.addAttribute(member.value().asText().orElse(""), element, out);
        out.add('"');
    }

    @Override
    public void endRecord(ElementName name) {
        if (out.size() == afterStart) {
            // Attributes tell an empty record from blank text as well as its type does.
            out.setSize(afterStart - 1);
            out.add(afterStart == afterAttributes ? BLANK : EMPTY);
            return;
        }
        if (out.size() == afterLoneText) {
            wrapLoneText();
        }
        out.add(name.xmlClose());
    }

    /** A record that holds text alone would be read as text, so the text gets an element of its own. */
    private void wrapLoneText() {
        byte[] text = Arrays.copyOfRange(out.array(), afterStart, out.size());
        ElementName name = names.of(ElementReader.TEXT_BETWEEN);
        out.setSize(afterStart);
        out.add(name.xmlOpen());
        out.add('>');
        out.add(text);
        out.add(name.xmlClose());
    }

    @Override
    public void beginList(ElementName name) {
        out.add(name.xmlOpen());
        out.add(ARRAY);
        afterStart = out.size();
    }

    @Override
    public void endList(ElementName name) {
        if (out.size() == afterStart) {
            out.setSize(afterStart - ARRAY.length());
            out.add(EMPTY_ARRAY);
        } else {
            out.add(name.xmlClose());
        }
    }
}
