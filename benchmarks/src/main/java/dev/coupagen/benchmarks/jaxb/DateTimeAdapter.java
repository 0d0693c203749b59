package dev.coupagen.benchmarks.jaxb;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.OffsetDateTime;

/** Datetimes as text; JAXB has no type of {@code java.time}. */
final class DateTimeAdapter extends XmlAdapter<String, OffsetDateTime> {
    @Override
    public OffsetDateTime unmarshal(String text) {
        return text == null ? null : OffsetDateTime.parse(text);
    }

    @Override
    public String marshal(OffsetDateTime value) {
        return value == null ? null : value.toString();
    }
}
