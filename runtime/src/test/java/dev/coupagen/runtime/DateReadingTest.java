package dev.coupagen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.example.Invoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates are read eight characters at a time; what comes out is what the JDK reads, and nothing is lost. */
class DateReadingTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-31T10:20:30+01:00", "1999-12-09T23:59:59-11:30"})
    void aDateTimeWithOneOtherCharacterIsReadAsTheJdkReadsIt(String usual) {
        assertThat(everyMutation(usual).filter(text -> !isRead(text)).toList()).isEmpty();
    }

    private static Stream<String> everyMutation(String usual) {
        return IntStream.range(0, usual.length())
                .boxed()
                .flatMap(at -> IntStream.rangeClosed(' ', 0x100)
                        .filter(c -> c != '"' && c != '\\' && c != '<' && c != '&')
                        .mapToObj(c -> usual.substring(0, at) + (char) c + usual.substring(at + 1)));
    }

    /** Whether both formats give the value of the JDK, or keep the text if the JDK does not read it. */
    private static boolean isRead(String text) {
        String json = json(text);
        Invoice fromJson = MAPPER.fromJson(json);
        Invoice fromXml = MAPPER.fromXml(
                "<invoice><invoice-number>1</invoice-number><created-at>" + text + "</created-at></invoice>");
        OffsetDateTime expected = parsed(text);
        return written(fromJson).equals(json)
                && written(fromXml).equals(json)
                && fromJson.createdAt().equals(fromXml.createdAt())
                && (expected == null || fromJson.createdAt().equals(Optional.of(expected)))
                && (expected != null
                        || fromJson.createdAt().isEmpty()
                        || text.strip().length() < text.length()
                        || text.contains(" "));
    }

    private static String written(Invoice invoice) {
        return new String(MAPPER.toJson(invoice), StandardCharsets.UTF_8);
    }

    private static String json(String text) {
        return "{\"invoice-number\":\"1\",\"created-at\":\"" + text + "\"}";
    }

    private static @Nullable OffsetDateTime parsed(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Test
    void everyDayOfTheCalendarIsReadAndNoOther() {
        for (int year : new int[] {0, 1, 1900, 1999, 2000, 2023, 2024, 2100, 9999}) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
                    Invoice invoice = MAPPER.fromJson(
                            "{\"invoice-number\":\"1\",\"invoice-date\":\"" + text + "\",\"created-at\":null}");
                    assertThat(invoice.invoiceDate()).as(text).isEqualTo(day(text));
                }
            }
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Test
    void aQuoteOrEscapeInTheMiddleEndsOrChangesTheText() {
        Invoice escaped = MAPPER.fromJson(json("2026-01-31T10:2\\u0030:3\\u0030+01:00"));
        Invoice shortened = MAPPER.fromJson("{\"created-at\":\"2026-01-31\",\"invoice-number\":\"x\"}");

        assertThat(escaped.createdAt()).contains(OffsetDateTime.parse("2026-01-31T10:20:30+01:00"));
        assertThat(shortened.createdAt()).contains(OffsetDateTime.parse("2026-01-31T00:00:00Z"));
        assertThat(shortened.invoiceNumber()).isEqualTo("x");
    }
}
