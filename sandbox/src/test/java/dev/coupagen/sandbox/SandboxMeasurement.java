package dev.coupagen.sandbox;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * Measures a sandbox with many records; not a test. Run it with {@code java -Xmx512m -cp .. SandboxMeasurement 100000}.
 */
final class SandboxMeasurement {
    private static final int TIMES = 41;
    /** Until the JVM has compiled what answers and what asks. */
    private static final int WARM = 400;

    private SandboxMeasurement() {}

    /** Prints the median of each kind of call, beside that of a sandbox without records. */
    public static void main(String[] arguments) {
        int invoices = Integer.parseInt(arguments[0]);
        start(100);
        start(100);
        start(1_000);
        try (CoupaSandbox empty =
                        CoupaSandbox.builder().records(0).rateLimited(false).start();
                CoupaSandbox full = CoupaSandbox.builder()
                        .records(100)
                        .records("InvoiceHeader", invoices)
                        .rateLimited(false)
                        .start()) {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            print("heap after collection", (runtime.totalMemory() - runtime.freeMemory()) / 1e6, "MB");
            print("invoices", full.count("InvoiceHeader"), "");
            print("invoice lines", full.count("InvoiceLine"), "");
            Http http = Http.of(full);
            Http none = Http.of(empty);
            double base = median(none, "/api/invoices?id=5");
            print("list of an empty sandbox", base, "ms");
            String id = Integer.toString(invoices * 2 / 3);
            compare(http, base, "list by id", "/api/invoices?id=" + id);
            compare(http, base, "show", "/api/invoices/" + id);
            compare(
                    http,
                    base,
                    "first page, three fields",
                    "/api/invoices?fields=%5B%22id%22,%22status%22,%22total%22%5D");
            compare(http, base, "first page, whole records", "/api/invoices");
            compare(http, base, "page by key", "/api/invoices?id[gt]=" + id + "&order_by=id&fields=%5B%22id%22%5D");
            compare(http, base, "filtered, common", "/api/invoices?status=approved&fields=%5B%22id%22%5D");
            compare(
                    http,
                    base,
                    "filtered, one of all",
                    "/api/invoices?invoice-number=IHIN-" + (invoices + 990) + "&fields=%5B%22id%22%5D");
            compare(http, base, "filtered, no result", "/api/invoices?invoice-number=none");
            compare(http, base, "filtered by supplier, no result", "/api/invoices?supplier[name]=none");
            compare(http, base, "filtered by lines, no result", "/api/invoices?invoice_lines[description]=none");
            compare(http, base, "ordered by date", "/api/invoices?order_by=created_at&dir=desc&fields=%5B%22id%22%5D");
        }
    }

    private static void start(int records) {
        long from = System.nanoTime();
        CoupaSandbox.builder().records(records).start().close();
        print("start with " + records + " records a resource", millis(from), "ms");
    }

    private static void compare(Http http, double base, String what, String path) {
        double median = median(http, path);
        System.out.printf(Locale.ROOT, "%-40s %10.2f ms   %6.1f times an empty one%n", what, median, median / base);
    }

    private static double median(Http http, String path) {
        for (int i = 0; i < WARM; i++) {
            http.get(path);
        }
        double[] times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long from = System.nanoTime();
            http.get(path);
            times[i] = millis(from);
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }

    private static double millis(long from) {
        return Duration.ofNanos(System.nanoTime() - from).toNanos() / 1e6;
    }

    private static void print(String what, double value, String unit) {
        System.out.printf(Locale.ROOT, "%-40s %10.2f %s%n", what, value, unit);
    }
}
