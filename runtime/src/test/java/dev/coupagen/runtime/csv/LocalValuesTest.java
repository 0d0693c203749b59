package dev.coupagen.runtime.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import dev.coupagen.runtime.format.ElementName;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dates in the notation of a country, which only flat files have, in records. */
class LocalValuesTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;

    private static List<ImmutableInvoice> read(String rows, MapperOptions options) {
        List<RowShape.Column> columns = List.of(
                RowShape.Column.of(ElementName.of("invoice-date"), false, 0, List.of(), 0, RowShape.Notation.TEXT),
                RowShape.Column.of(ElementName.of("created-at"), false, 0, List.of(), 1, RowShape.Notation.TEXT),
                RowShape.Column.of(ElementName.of("gross-total"), false, 0, List.of(), 2, RowShape.Notation.TEXT));
        RowShape shape = new RowShape(
                "Invoices",
                "Invoice",
                "Invoice",
                "Invoice",
                true,
                false,
                StatedDialect.NONE,
                List.of(),
                columns,
                List.of());
        byte[] csv = ("Invoice,invoice-date,created-at,gross-total\n" + rows).getBytes(StandardCharsets.UTF_8);
        return MAPPER.readList(
                CsvFormat.open(new ByteArrayInputStream(csv), shape, CsvOptions.DEFAULT)
                        .reader(),
                options);
    }

    @Test
    void datesAreReadInTheNotationOfTheFileAndInItsZone() {
        MapperOptions berlin = MapperOptions.DEFAULT.withZone(ZoneId.of("Europe/Berlin"));
        ImmutableInvoice invoice =
                read("Invoice,28/02/2026,28/02/2026 10:20,12.50\n", berlin).get(0);

        assertThat(invoice.invoiceDate()).contains(LocalDate.of(2026, 2, 28));
        assertThat(invoice.createdAt()).contains(OffsetDateTime.parse("2026-02-28T10:20:00+01:00"));
        assertThat(invoice.grossTotal()).contains(new BigDecimal("12.50"));
        assertThat(MAPPER.toJsonString(invoice)).contains("28/02/2026 10:20");
    }

    @Test
    void datesOfTheNotationThatWeWriteAreReadTooAndOthersKept() {
        List<ImmutableInvoice> invoices =
                read("Invoice,2026-02-28,2026-02-28T10:20:30Z,1\nInvoice,soon,now,1\n", MapperOptions.DEFAULT);

        assertThat(invoices.get(0).invoiceDate()).contains(LocalDate.of(2026, 2, 28));
        assertThat(invoices.get(0).createdAt()).contains(OffsetDateTime.parse("2026-02-28T10:20:30Z"));
        assertThat(invoices.get(1).unreadable("invoice-date")).contains(new RawValue.Text("soon"));
        assertThat(invoices.get(1).unreadable("created-at")).contains(new RawValue.Text("now"));
    }
}
