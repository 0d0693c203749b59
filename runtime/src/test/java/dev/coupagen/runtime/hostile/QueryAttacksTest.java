package dev.coupagen.runtime.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.runtime.example.Invoice;
import dev.coupagen.runtime.example.InvoicePath;
import dev.coupagen.runtime.query.Query;
import java.lang.management.ManagementFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Arguments that are out to exhaust stack or time: each is understood, kept, or refused in a sentence. */
class QueryAttacksTest {
    private static final long MOST_MILLIS = 2_000;
    private static final int LONGEST_MESSAGE = 2_600;

    static Stream<Named<String>> attacks() {
        return Stream.of(
                Named.of("names of one argument", "supplier" + "[a]".repeat(3_000) + "=1"),
                Named.of("very many names of one argument", "supplier" + "[parent]".repeat(200_000) + "=1"),
                Named.of("names of custom fields", "custom_fields" + "[a]".repeat(200_000) + "[contains]=1"),
                Named.of("open brackets", "[".repeat(500_000) + "=1"),
                Named.of("brackets that are not closed", "supplier" + "[a".repeat(200_000) + "=1"),
                Named.of("a long name", "x".repeat(1_000_000) + "=1"),
                Named.of("many ids at the end", "x_id".repeat(200_000) + "=1"),
                Named.of("a long value", "gross_total=" + "9".repeat(1_000_000)),
                Named.of("a huge exponent", "gross_total=1e2000000000"),
                Named.of("values of a list", "id[in]=" + "1,".repeat(300_000) + "2"),
                Named.of("arguments", "id=1&".repeat(100_000)),
                Named.of("arguments that are unknown", "zzz=1&".repeat(50_000)),
                Named.of("arguments without a name", "=1&".repeat(100_000)),
                Named.of("nested fields", "fields=" + "[{\"supplier\":".repeat(40_000) + "[]" + "}]".repeat(40_000)),
                Named.of("nested lists of fields", "fields=" + "[".repeat(500_000)),
                Named.of("one association again and again", "fields=" + fields("{\"supplier\":[\"x%d\"]}")),
                Named.of("one association, nested", "fields=" + fields("{\"supplier\":[{\"parent\":[\"x%d\"]}]}")),
                Named.of("many fields", "fields=" + fields("\"x%d\"")),
                Named.of("an endless escape", "fields=[\"" + "%22".repeat(300_000)),
                Named.of("a long order", "order_by=" + "id[".repeat(200_000) + "&dir=" + "d".repeat(1_000_000)),
                Named.of("a long limit", "limit=" + "1".repeat(1_000_000)),
                Named.of("control characters", "gross_total=%0AERROR forged%1B[31m" + "%0D".repeat(1_000)));
    }

    private static String fields(String field) {
        return IntStream.range(0, 40_000).mapToObj(i -> field.formatted(i)).collect(Collectors.joining(",", "[", "]"));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void areReadWithinTwoSeconds(String arguments) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Query<Invoice> query = Query.parse(InvoicePath.INVOICE, arguments);
        assertThat(query.toQueryString()).isNotEmpty();
        try {
            Query.parseStrict(InvoicePath.INVOICE, arguments);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).hasSizeLessThan(LONGEST_MESSAGE);
            assertThat(e.getMessage()).doesNotContain("\n", "\r", "\u001B");
        }
        long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
        assertThat(millis).isLessThan(MOST_MILLIS);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void areReadInTheStackOfASmallThread(String arguments) throws InterruptedException {
        Throwable[] failure = new Throwable[1];
        Thread thread = new Thread(
                null, () -> Query.parse(InvoicePath.INVOICE, arguments).toQueryString(), "small", 256 << 10);
        thread.setUncaughtExceptionHandler((where, thrown) -> failure[0] = thrown);
        thread.start();
        thread.join();
        assertThat(failure[0]).isNull();
    }
}
