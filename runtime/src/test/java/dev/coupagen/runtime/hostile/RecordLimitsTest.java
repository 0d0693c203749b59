package dev.coupagen.runtime.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.Presence;
import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Small documents cannot become large models. */
class RecordLimitsTest {
    private static final InvoiceMapper MAPPER = InvoiceMapper.INSTANCE;
    private static final int SLOTS = MAPPER.schema().size();

    private static MapperOptions with(Limits limits) {
        return MapperOptions.DEFAULT.withLimits(limits);
    }

    private static void refuses(Runnable reading, String limit) {
        assertThatThrownBy(reading::run)
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("The document exceeds the limit: " + limit + " (")
                .hasMessageContaining("Raise it in the limits of MapperOptions");
    }

    @Test
    void boundTheRecordsOfADocument() {
        MapperOptions options = with(Limits.DEFAULT.withRecords(10));
        assertThat(MAPPER.listFromJson("[" + "{},".repeat(9) + "{}]", options)).hasSize(10);
        refuses(() -> MAPPER.listFromJson("[" + "{},".repeat(10) + "{}]", options), "count of 10 records");
        refuses(() -> MAPPER.listFromXml("<a>" + "<b/>".repeat(11) + "</a>", options), "count of 10 records");
        refuses(
                () -> MAPPER.fromJson("{\"related-invoices\":[" + "{},".repeat(9) + "{}]}", options),
                "count of 10 records");
        refuses(
                () -> MAPPER.fromJson(
                        "{\"related-invoices\":{\"related-invoice\":[" + "{},".repeat(9) + "{}]}}", options),
                "count of 10 records");
    }

    @Test
    void boundTheirSlots() {
        MapperOptions options = with(Limits.DEFAULT.withSlots(3L * SLOTS));
        assertThatCode(() -> MAPPER.listFromJson("[{\"id\":1},{\"id\":2},{\"id\":3}]", options))
                .doesNotThrowAnyException();
        refuses(
                () -> MAPPER.listFromJson("[{\"id\":1},{\"id\":2},{\"id\":3},{\"id\":4}]", options),
                "count of " + 3 * SLOTS + " slots");
        refuses(
                () -> MAPPER.fromXml(
                        "<a><related-invoices>" + "<b><id>1</id></b>".repeat(3) + "</related-invoices></a>", options),
                "count of " + 3 * SLOTS + " slots");
    }

    @Test
    void countEachRecordOfAStreamAnew() {
        MapperOptions options = with(Limits.DEFAULT.withRecords(2).withSlots(2L * SLOTS));
        String record = "{\"id\":1,\"related-invoices\":[{}]}";
        assertThat(MAPPER.streamJson(Generated.of("[" + record, "," + record, 1_000, "]"), options))
                .hasSize(1_001);
        refuses(
                () -> MAPPER.streamJson(Generated.of("[" + record, ",{\"related-invoices\":[{},{}]}", 1, "]"), options)
                        .forEach(invoice -> {}),
                "count of 2 records");
    }

    @Test
    void emptyRecordsShareTheirSlotsWithoutSharingWhatIsSetLater() {
        List<ImmutableInvoice> invoices = MAPPER.listFromJson("[{},{}]");
        ImmutableInvoice changed =
                invoices.get(0).toBuilder().invoiceNumber("A").build();
        assertThat(changed.invoiceNumber()).isEqualTo("A");
        assertThat(invoices.get(0))
                .isEqualTo(invoices.get(1))
                .isEqualTo(ImmutableInvoice.builder().build());
        assertThat(MAPPER.fromJson("{}").presence("invoice-number")).isEqualTo(Presence.ABSENT);
    }

    @Test
    void fiveMegabytesOfEmptyRecordsFitIntoSixtyFour() throws Exception {
        assertThat(SmallHeap.run(EmptyRecords.class)).containsExactly("1666666");
    }

    @Test
    void refuseLimitsThatAreNotPositive() {
        for (Runnable limits : List.<Runnable>of(
                () -> Limits.DEFAULT.withRecords(0),
                () -> Limits.DEFAULT.withSlots(0),
                () -> Limits.DEFAULT.withCells(-1))) {
            assertThatThrownBy(limits::run).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
