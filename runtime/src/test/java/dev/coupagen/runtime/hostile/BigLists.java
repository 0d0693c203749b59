package dev.coupagen.runtime.hostile;

import dev.coupagen.runtime.example.ImmutableInvoice;
import dev.coupagen.runtime.example.InvoiceMapper;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads a list of the given number of megabytes record by record, as JSON and as XML, and prints for each how many records
 * there were, the sum of their totals, and the milliseconds it took.
 */
final class BigLists {
    private static final String JSON =
            "{\"id\":1,\"invoice-number\":\"A-1\",\"status\":\"draft\",\"gross-total\":\"0.01\","
                    + "\"created-at\":\"2026-02-28T10:20:30-08:00\",\"supplier\":{\"id\":1,\"name\":\"Acme \\u00FC\"},"
                    + "\"related-invoices\":[{\"id\":8},{}],\"tags\":[\"" + "x".repeat(600)
                    + "\"],\"unknown\":[1,2,3]}";
    private static final String XML = "<invoice-header><id type=\"integer\">1</id><status>draft</status>"
            + "<gross-total type=\"decimal\">0.01</gross-total><created-at>2026-02-28T10:20:30-08:00</created-at>"
            + "<supplier><id>1</id><name>Acme \u00FC</name></supplier><tags type=\"array\"><tag>" + "x".repeat(600)
            + "</tag></tags><unknown><a>1</a></unknown></invoice-header>\n";

    private BigLists() {}

    public static void main(String[] arguments) {
        long size = Long.parseLong(arguments[0]) << 20;
        InputStream json = Generated.of("[" + JSON, "," + JSON, size / JSON.length(), "]");
        report("JSON", () -> InvoiceMapper.INSTANCE.streamJson(json));
        InputStream xml = Generated.of("<invoice-headers>", XML, size / XML.length() + 1, "</invoice-headers>");
        report("XML", () -> InvoiceMapper.INSTANCE.streamXml(xml));
    }

    private static void report(String format, java.util.function.Supplier<Stream<ImmutableInvoice>> opening) {
        long start = System.nanoTime();
        long[] records = {0};
        BigDecimal sum;
        try (Stream<ImmutableInvoice> invoices = opening.get()) {
            sum = invoices.peek(invoice -> records[0]++)
                    .map(invoice -> invoice.grossTotal().orElseThrow())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.printf(Locale.ROOT, "%s\t%d\t%s\t%d%n", format, records[0], sum, millis);
    }
}
