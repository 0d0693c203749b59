package dev.coupagen.benchmarks.csv;

import dev.coupagen.benchmarks.export.files.InvoicesExport;
import dev.coupagen.benchmarks.export.files.InvoicesExportMapper;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.csv.CsvOptions;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Mapper;
import dev.coupagen.runtime.model.Schema;
import dev.coupagen.runtime.model.Slot;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * An export of 5,000 invoices with five lines of ten allocations each, as Coupa pads it: 280,000 lines of 256 cells, the word
 * of the row type and 255 columns. Of invoices two of five columns have values; of other rows those that have the type of the
 * invoice's column above them, so that Jackson can bind all lines to one class. One hundred different invoices repeat.
 */
public final class InvoiceFile {
    private static final int DIFFERENT = 100;
    private static final int LINES = 5;
    private static final int ALLOCATIONS = 10;
    private static final int SEED = 18;

    /** Not all columns that are required have values. */
    public static final CsvOptions UNCHECKED = CsvOptions.DEFAULT.withChecked(false);

    private final Random random = new Random(SEED);
    private final List<InvoicesExport> invoices = new ArrayList<>();
    private final int times;

    /** @param size how many invoices; a multiple of one hundred */
    public InvoiceFile(int size) {
        this.times = size / DIFFERENT;
        for (int i = 0; i < DIFFERENT; i++) {
            invoices.add(InvoicesExportMapper.INSTANCE.fromMap(
                    record(InvoicesExportMapper.INSTANCE.schema()), MapperOptions.DEFAULT));
        }
    }

    private Map<String, @Nullable Object> record(Schema schema) {
        Map<String, @Nullable Object> record = new LinkedHashMap<>();
        for (int i = 0; i < schema.size(); i++) {
            Slot slot = schema.slot(i);
            if (slot.kind() == Kind.LIST) {
                addRows(record, slot.element(), slot.mapper());
            } else if (!slot.element().equals("type") && hasValue(schema, i)) {
                record.put(slot.element(), value(slot));
            }
        }
        return record;
    }

    private static boolean hasValue(Schema schema, int column) {
        Schema invoice = InvoicesExportMapper.INSTANCE.schema();
        return schema == invoice
                ? column % 5 < 2
                : schema.slot(column).kind() == invoice.slot(column).kind();
    }

    private void addRows(Map<String, @Nullable Object> record, String element, Mapper<?, ?> rows) {
        String row = rows.schema().resource();
        int count = row.endsWith("Invoice Line") ? LINES : row.endsWith("Invoice Line Allocation") ? ALLOCATIONS : 0;
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(record(rows.schema()));
        }
        if (!all.isEmpty()) {
            record.put(element, all);
        }
    }

    private Object value(Slot slot) {
        List<String> allowed = slot.rules().allowed();
        if (!allowed.isEmpty()) {
            return allowed.get(random.nextInt(allowed.size()));
        }
        return switch (slot.kind()) {
            case INTEGER -> (long) random.nextInt(1_000_000);
            case DECIMAL -> random.nextInt(10_000) + "." + (10 + random.nextInt(90));
            case BOOLEAN -> random.nextBoolean();
            case DATE -> "2026-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
            case DATETIME -> "2026-01-31T10:20:3" + random.nextInt(10) + "+01:00";
            default -> text(slot.rules().longest());
        };
    }

    private String text(int longest) {
        String text = "value " + random.nextInt(1_000_000);
        return longest == 0 || text.length() <= longest ? text : text.substring(0, longest);
    }

    /** One hundred different invoices. */
    public List<InvoicesExport> different() {
        return invoices;
    }

    /** How often they repeat in the file. */
    public int times() {
        return times;
    }

    /** The whole file. */
    public byte[] bytes() {
        byte[] once = InvoicesExportMapper.INSTANCE.toCsv(invoices, UNCHECKED);
        int header = headerSize();
        ByteArrayOutputStream all = new ByteArrayOutputStream(header + times * (once.length - header));
        all.write(once, 0, header);
        for (int i = 0; i < times; i++) {
            all.write(once, header, once.length - header);
        }
        return all.toByteArray();
    }

    /** How many bytes the header lines have. */
    public static int headerSize() {
        return InvoicesExportMapper.INSTANCE.toCsv(List.of(), UNCHECKED).length;
    }
}
