package acme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.csv.CsvDialect;
import dev.coupagen.runtime.csv.CsvOptions;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Records that no file can hold are refused before the first byte is written. */
public final class UnwritableRows {
    private UnwritableRows() {}

    public static void whatNoFileCanHoldIsRefusedBeforeTheFirstByte() {
        CsvDialect latin = CsvDialect.DEFAULT.withEncoding(StandardCharsets.ISO_8859_1);
        CsvDialect unquoted = CsvDialect.DEFAULT.withQuoting(CsvDialect.Quoting.NEVER);
        refuses("a\0b", CsvDialect.DEFAULT, "has a NUL (character 2)");
        refuses("\u00e9\0", CsvDialect.DEFAULT, "has a NUL (character 2)");
        refuses("\uD83D", CsvDialect.DEFAULT, "has half a surrogate pair");
        refuses("5 \u20ac", latin, "has a character that ISO-8859-1 does not have");
        refuses("a,b", unquoted, "needs quotes");
    }

    private static void refuses(String number, CsvDialect dialect, String message) {
        List<OrderImport> orders = new ArrayList<>(Collections.nCopies(20_000, order("PO-1")));
        orders.add(order(number));
        CsvOptions options = CsvOptions.DEFAULT.withDialect(dialect);
        for (CsvOptions each : List.of(options, options.withChecked(false), options.withLayout(layout()).withDialect(dialect))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThatThrownBy(() -> OrderImportMapper.INSTANCE.writeCsv(orders, out, each))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("record 20001, Order/Order Number* " + message);
            assertThat(out.size()).isZero();
            assertThatThrownBy(() -> OrderImportMapper.INSTANCE.writeCsv(orders.stream().skip(20_000), out, each))
                    .isInstanceOf(MappingException.class);
        }
    }

    private static dev.coupagen.runtime.csv.FileLayout layout() {
        try (var stream = OrderImportMapper.INSTANCE.streamCsv("Order,Order Number\n".getBytes(StandardCharsets.UTF_8))) {
            return stream.layout();
        }
    }

    public static void aRowOfNamesOfColumnsIsRefused() {
        OrderImport order = ImmutableOrderImport.builder()
                .orderNumber("PO-1")
                .addLines(ImmutableOrderLineImport.builder().description("Price").secondDescription("line num").build())
                .build();
        assertThatThrownBy(() -> OrderImportMapper.INSTANCE.toCsv(List.of(order)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("record 1, Order Line/Description and Description[2] have names of columns");
    }

    public static void partsAreMeasuredInTheEncodingOfTheDialect() {
        List<OrderImport> orders = Collections.nCopies(4_000, order("x".repeat(1_500)));
        for (Charset encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1)) {
            CsvOptions options = CsvOptions.DEFAULT.withDialect(CsvDialect.DEFAULT.withEncoding(encoding));
            List<byte[]> parts = OrderImportMapper.INSTANCE.toCsvParts(orders, options);
            assertThat(parts).as(encoding.name()).hasSize(encoding.equals(StandardCharsets.UTF_16LE) ? 2 : 1);
            assertThat(parts).allSatisfy(part -> assertThat(part.length).isLessThanOrEqualTo(8 << 20));
            List<OrderImport> read = new ArrayList<>();
            parts.forEach(part -> read.addAll(OrderImportMapper.INSTANCE.listFromCsv(part, options)));
            assertThat(read).hasSize(4_000);
        }
    }

    private static OrderImport order(String number) {
        return ImmutableOrderImport.builder().orderNumber(number).build();
    }
}
