package dev.coupagen.client;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.client.model.ImmutableInvoice;
import dev.coupagen.client.model.Invoice;
import dev.coupagen.client.model.InvoicePath;
import dev.coupagen.runtime.query.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of docs/reliability.md: each fault, what the caller gets, and how many requests were sent. */
class FaultMatrixTest {
    @RegisterExtension
    final Instance instance = new Instance();

    record Row(String fault, String read, int reads, String write, int writes) {
        @Override
        public String toString() {
            return fault;
        }
    }

    static List<Row> rows() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("../docs/reliability.md"))) {
            return lines.filter(line -> line.matches("\\|.*\\|\\s*\\d+ \\|.*\\|\\s*\\d+ \\|"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .map(cells -> new Row(
                            cells.get(1),
                            cells.get(2),
                            Integer.parseInt(cells.get(3)),
                            cells.get(4),
                            Integer.parseInt(cells.get(5))))
                    .toList();
        }
    }

    @Test
    void theTableHasAllFaults() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(35);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aReadGetsWhatTheTableSays(Row row) {
        assertThat(outcome(row, true)).isEqualTo(row.read() + " after " + row.reads() + " requests");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aWriteGetsWhatTheTableSays(Row row) {
        assertThat(outcome(row, false)).isEqualTo(row.write() + " after " + row.writes() + " requests");
    }

    private String outcome(Row row, boolean isRead) {
        String fault = row.fault();
        try (Coupa coupa = instance.client()
                .format(fault.equals("truncated XML") ? CoupaFormat.XML : CoupaFormat.JSON)
                .requestTimeout(Duration.ofMillis(fault.contains("slow") || fault.contains("in time") ? 250 : 10_000))
                .options(options -> options.withMaxReplyBytes(1 << 20))
                .build()) {
            ResourceClient<Invoice> invoices = coupa.resource(InvoicePath.INVOICE);
            if (fault.contains("expired") || fault.contains("revoked")) {
                instance.server().stubFor(any(urlPathMatching("/api/.*")).willReturn(okJson("[]")));
                invoices.find(Query.from(InvoicePath.INVOICE));
            }
            int before = instance.requests();
            new Faults(instance.server(), isRead).make(fault);
            return attempt(invoices, isRead) + " after " + (instance.requests() - before) + " requests";
        }
    }

    private static String attempt(ResourceClient<Invoice> invoices, boolean isRead) {
        try {
            if (isRead) {
                assertThat(invoices.find(Query.from(InvoicePath.INVOICE))).hasSize(1);
            } else {
                assertThat(invoices.create(ImmutableInvoice.builder().build()).id())
                        .isPresent();
            }
            return "success";
        } catch (CoupaException e) {
            assertThat(e).hasMessageStartingWith((isRead ? "GET" : "POST") + " /api/invoices: ");
            return e.getClass().getSimpleName();
        }
    }
}
