package dev.coupagen.runtime.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.RawValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Values of arguments and of custom fields, which stand alone as text. */
class TextValuesTest {
    @ParameterizedTest
    @CsvSource({
        "TEXT, ' a ', ' a '",
        "TEXT, '', ''",
        "ENUMERATION, draft, draft",
        "INTEGER, 007, 7",
        "INTEGER, 1.0, 1",
        "DECIMAL, 1.50, 1.50",
        "BOOLEAN, True, true",
        "DATE, 2026-02-28, 2026-02-28",
        "DATETIME, 2026-02-28T10:20:30, 2026-02-28T10:20:30Z",
        "DATETIME, 2026-02-28T10:20:30-08:00, 2026-02-28T10:20:30-08:00",
    })
    void aTextIsReadAsMappersReadIt(Kind kind, String text, String value) {
        assertThat(TextValues.read(kind, text)).map(Object::toString).contains(value);
    }

    @ParameterizedTest
    @CsvSource({
        "INTEGER, ''",
        "INTEGER, 1.5",
        "INTEGER, 9223372036854775808",
        "INTEGER, x",
        "DECIMAL, ''",
        "DECIMAL, x",
        "BOOLEAN, ''",
        "BOOLEAN, maybe",
        "DATE, ''",
        "DATE, today",
        "DATETIME, now",
        "REFERENCE, 1",
        "LIST, 1",
        "CUSTOM_FIELDS, 1"
    })
    void aTextOfAnotherKindIsNoValue(Kind kind, String text) {
        assertThat(TextValues.read(kind, text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"INTEGER", "DECIMAL", "BOOLEAN", "DATE", "DATETIME", "TEXT", "ENUMERATION"})
    void whatIsWrittenIsReadBack(Kind kind) {
        Object value = switch (kind) {
            case INTEGER -> 7L;
            case DECIMAL -> new BigDecimal("1E+3");
            case BOOLEAN -> true;
            case DATE -> LocalDate.of(2026, 2, 28);
            case DATETIME -> OffsetDateTime.parse("2026-02-28T10:20:30-08:00");
            default -> "text";
        };

        Optional<Object> read = TextValues.read(kind, TextValues.write(value));

        assertThat(read.map(TextValues::write)).contains(TextValues.write(value));
    }

    @Test
    void eachKindHasItsText() {
        assertThat(TextValues.write(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(TextValues.write(OffsetDateTime.parse("2026-02-28T10:20Z"))).isEqualTo("2026-02-28T10:20:00+00:00");
        assertThat(TextValues.write(LocalDate.of(2026, 2, 28))).isEqualTo("2026-02-28");
        assertThat(TextValues.write(new RawValue.Text("a"))).isEqualTo("a");
        assertThat(TextValues.write(RawValue.Struct.EMPTY)).isEmpty();
        assertThat(TextValues.read(Kind.RAW, "a")).contains(new RawValue.Text("a"));
    }
}
