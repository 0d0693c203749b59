package dev.coupagen.runtime.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.csv.CsvOptions;
import dev.coupagen.runtime.csv.FileLayout;
import dev.coupagen.runtime.csv.FileStream;
import dev.coupagen.runtime.model.Model;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Lines of any bytes below the header lines of orders. */
class CsvFuzzTest {
    private static final byte[] HEADER =
            "Order,Order Number,Order Date,Acknowledged,Total,Updated At\nOrder Line,Line Num,Description,Price\n"
                    .getBytes(StandardCharsets.UTF_8);
    private static final CsvOptions OPTIONS = CsvOptions.DEFAULT.withListener(issue -> {
        if (issue.toString().isEmpty()) {
            throw new AssertionError("An issue has no message.");
        }
    });

    @FuzzTest(maxDuration = "5m")
    void reads(byte[] lines) {
        read(lines);
        byte[] file = new byte[HEADER.length + lines.length];
        System.arraycopy(HEADER, 0, file, 0, HEADER.length);
        System.arraycopy(lines, 0, file, HEADER.length, lines.length);
        read(file);
    }

    /** What was read is written back with its layout and read again as equal records. */
    private static void read(byte[] file) {
        FileLayout layout;
        List<Model> records;
        try (FileStream<Model> stream = OrderRows.ORDERS.streamCsv(file, OPTIONS)) {
            layout = stream.layout();
            records = stream.stream().toList();
        } catch (MappingException e) {
            if (String.valueOf(e.getMessage()).isBlank()) {
                throw new AssertionError("An exception has no message.", e);
            }
            return;
        }
        byte[] written;
        try {
            written = OrderRows.ORDERS.toCsv(records, OPTIONS.withLayout(layout));
        } catch (MappingException e) {
            return;
        }
        // A cell that a line did not have is blank now, so the bytes are compared.
        CsvOptions options = OPTIONS.withLayout(layout);
        List<OrderRows.OrderRow> again = OrderRows.ORDERS.listFromCsv(written, OPTIONS.withDialect(layout.dialect()));
        if (!Arrays.equals(OrderRows.ORDERS.toCsv(again, options), written)) {
            throw new AssertionError(records + " became " + again);
        }
    }
}
