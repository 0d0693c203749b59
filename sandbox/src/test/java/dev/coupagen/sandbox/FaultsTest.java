package dev.coupagen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.sandbox.faults.Fault;
import dev.coupagen.sandbox.faults.FaultKind;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private static final CoupaSandbox SANDBOX =
            CoupaSandbox.builder().records(60).rateLimited(false).start();
    private final Http http = Http.of(SANDBOX);

    @AfterAll
    static void close() {
        SANDBOX.close();
    }

    @BeforeEach
    void noFaults() {
        SANDBOX.faults().clear();
    }

    private String invoice() {
        return http.get("/api/invoices/1").text();
    }

    @Test
    void aStatusIsSentSoManyTimes() {
        SANDBOX.faults()
                .add(Fault.of(FaultKind.STATUS, 502).withPath("/api/invoices").withTimes(2));
        assertThat(http.get("/api/suppliers/1").status()).isEqualTo(200);
        assertThat(http.get("/api/invoices/1").status()).isEqualTo(502);
        assertThat(http.get("/api/invoices/1").status()).isEqualTo(502);
        assertThat(http.get("/api/invoices/1").status()).isEqualTo(200);
        SANDBOX.faults().add(Fault.of(FaultKind.TOKEN_EXPIRY).withTimes(1));
        assertThat(http.get("/api/invoices/1").status()).isEqualTo(401);
    }

    @Test
    void connectionsBreakBeforeAndWithinAReply() {
        // The client of the JDK repeats a GET whose connection breaks before the reply.
        SANDBOX.faults().add(Fault.of(FaultKind.DROP));
        assertThatThrownBy(this::invoice).isInstanceOf(UncheckedIOException.class);
        SANDBOX.faults().clear();
        SANDBOX.faults().add(Fault.of(FaultKind.TRUNCATE, 100).withTimes(1));
        assertThatThrownBy(this::invoice).isInstanceOf(UncheckedIOException.class);
        assertThat(invoice()).startsWith("{").endsWith("}");
    }

    @Test
    void aReplyComesLate() {
        SANDBOX.faults().add(Fault.of(FaultKind.LATENCY, 150).withTimes(1));
        long from = System.nanoTime();
        invoice();
        assertThat(System.nanoTime() - from).isGreaterThan(150_000_000);
    }

    @Test
    void elementsChangeAsInstancesChangeThem() {
        assertThat(invoice()).contains(":null").contains("\"invoice-number\"").contains("\"gross-total\":\"");
        SANDBOX.faults().add(Fault.of(FaultKind.NULLS_OMITTED));
        assertThat(invoice()).doesNotContain(":null");
        SANDBOX.faults().clear();
        SANDBOX.faults().add(Fault.of(FaultKind.UNDERSCORES));
        assertThat(invoice()).contains("\"invoice_number\"").doesNotContain("\"invoice-number\"");
        SANDBOX.faults().clear();
        SANDBOX.faults().add(Fault.of(FaultKind.DECIMALS_AS_NUMBERS));
        assertThat(invoice()).containsPattern("\"gross-total\":\\d");
        SANDBOX.faults().clear();
        SANDBOX.faults().add(Fault.of(FaultKind.ELEMENT_REMOVED).withElement("invoice-number"));
        SANDBOX.faults().add(Fault.of(FaultKind.ELEMENT_ADDED).withElement("brand-new"));
        assertThat(invoice()).contains("\"brand-new\"").doesNotContain("\"invoice-number\"");
        assertThat(http.xml().get("/api/invoices/1").text())
                .contains("<brand-new>")
                .contains("</invoice-header>");
        SANDBOX.faults().clear();
        SANDBOX.faults().add(Fault.of(FaultKind.BLANKS));
        assertThat(invoice()).contains(":\"\"");
    }

    @Test
    void recordsComeAndGoBetweenPages() {
        SANDBOX.faults().add(Fault.of(FaultKind.DRIFT).withPath("/api/departments"));
        String first = http.get("/api/departments?limit=50", "[\"id\"]").text();
        String second =
                http.get("/api/departments?limit=50&offset=50", "[\"id\"]").text();
        assertThat(first).doesNotContain("\"id\":1}").contains("\"id\":51");
        assertThat(second).as("one was skipped").doesNotContain("\"id\":52}");
        assertThat(second).contains("\"id\":61").contains("\"id\":62");
    }

    @Test
    void faultsAreSwitchedOverHttpToo() {
        Http console = Http.anonymous(SANDBOX);
        assertThat(console.post("/sandbox/faults", "{\"kind\":\"status\",\"amount\":503,\"times\":1}")
                        .status())
                .isEqualTo(201);
        assertThat(console.get("/sandbox/faults").text()).contains("503");
        assertThat(http.get("/api/invoices/1").status()).isEqualTo(503);
        console.post("/sandbox/faults", "{\"kind\":\"drop\"}");
        console.call("DELETE", "/sandbox/faults", "");
        assertThat(http.get("/api/invoices/1").status()).isEqualTo(200);
        assertThat(console.post("/sandbox/faults", "{\"kind\":\"earthquake\"}").text())
                .contains("latency");
        assertThat(console.post("/sandbox/faults", "nonsense").status()).isEqualTo(400);
    }
}
