package dev.coupagen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.sandbox.schema.SandboxException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataTest {
    /** Larger than the parts that files are kept in. */
    private static final byte[] FILE = "A page of a scan. ".repeat(150_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    private Path folder;

    private static String records(CoupaSandbox sandbox) {
        return Http.of(sandbox).get("/api/invoices?limit=50").text();
    }

    @Test
    void theSameSeedGivesTheSameDataAndAnotherOneOthers() {
        try (CoupaSandbox one = CoupaSandbox.builder().seed(1).records(5).start();
                CoupaSandbox same = CoupaSandbox.builder().seed(1).records(5).start();
                CoupaSandbox other = CoupaSandbox.builder().seed(2).records(5).start()) {
            assertThat(records(one)).isEqualTo(records(same)).isNotEqualTo(records(other));
            assertThat(one.clientId()).isEqualTo(same.clientId()).isNotEqualTo(other.clientId());
        }
    }

    @Test
    void totalsAddUpAndDatesAreInOrder() {
        try (CoupaSandbox sandbox = CoupaSandbox.builder().records(30).start()) {
            List<? extends RawValue> invoices =
                    Http.of(sandbox).get("/api/invoices").json().items();
            assertThat(invoices).hasSize(30).allSatisfy(invoice -> {
                BigDecimal sum = invoice.member("invoice-lines").orElseThrow().items().stream()
                        .map(line -> new BigDecimal(text(line, "total")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(new BigDecimal(text(invoice, "gross-total"))).isEqualByComparingTo(sum);
                assertThat(text(invoice, "created-at")).isLessThan(text(invoice, "updated-at"));
                assertThat(invoice.member("supplier").orElseThrow().member("name"))
                        .isPresent();
            });
        }
    }

    private static String text(RawValue record, String element) {
        return record.member(element).flatMap(RawValue::asText).orElseThrow();
    }

    @Test
    void dataIsSavedAndLoadedAsJson() {
        Path file = folder.resolve("data.json");
        String invoices;
        try (CoupaSandbox sandbox = CoupaSandbox.builder().seed(3).records(4).start()) {
            Http.of(sandbox).put("/api/invoices/1", "{\"custom-fields\":{\"erp\":\"E-1\"}}");
            invoices = records(sandbox);
            sandbox.save(file);
        }
        try (CoupaSandbox loaded = CoupaSandbox.builder().data(file).start()) {
            assertThat(records(loaded)).isEqualTo(invoices).contains("\"erp\":\"E-1\"");
            assertThat(Http.of(loaded)
                            .post("/api/suppliers", "{\"name\":\"New\"}")
                            .member("id"))
                    .isEqualTo("5");
        }
    }

    @Test
    void aFileByHandMayHoldRecordsWithinRecords() throws IOException {
        Path file = folder.resolve("hand.json");
        Files.writeString(file, """
                {"resources": {
                  "suppliers": [{"id": 10, "name": "Hand Ltd", "status": "active"}],
                  "InvoiceHeader": [{"id": 77, "invoice-number": "H-77", "status": "approved", "exported": false,
                    "supplier": {"name": "Hand Ltd"}, "currency": {"code": "EUR"},
                    "invoice-lines": [{"line-num": 1, "description": "A"}, {"line-num": 2, "description": "B"}]}]}}
                """);
        try (CoupaSandbox sandbox = CoupaSandbox.builder().data(file).start()) {
            Http http = Http.of(sandbox);
            assertThat(http.get(
                                    "/api/invoices",
                                    "[\"id\",\"status\",{\"supplier\":[\"id\"]},{\"currency\":[\"code\"]},{\"invoice_lines\":[\"description\"]}]")
                            .text())
                    .isEqualTo(
                            "[{\"id\":77,\"status\":\"approved\",\"supplier\":{\"id\":10},\"currency\":{\"code\":\"EUR\"},"
                                    + "\"invoice-lines\":[{\"description\":\"A\"},{\"description\":\"B\"}]}]");
            assertThat(http.get("/api/suppliers", "[\"id\"]").text()).isEqualTo("[{\"id\":10}]");
        }
        Files.writeString(file, "{\"resources\": {\"Nothing\": []}}");
        assertThatThrownBy(() -> CoupaSandbox.builder().data(file).start())
                .isInstanceOf(SandboxException.class)
                .hasMessageContaining("Nothing");
    }

    @Test
    void dataOnDiskSurvivesARestartAndHasOneOwner() {
        String id;
        try (CoupaSandbox sandbox =
                CoupaSandbox.builder().records(2).data(folder.resolve("disk")).start()) {
            Http http = Http.of(sandbox);
            id = http.post("/api/suppliers", "{\"name\":\"Kept\"}").member("id");
            http.call("DELETE", "/api/invoices/2", "");
            http.upload("PUT", "/api/invoices/1/image_scan", "application/pdf", FILE);
            assertThatThrownBy(() ->
                            CoupaSandbox.builder().data(folder.resolve("disk")).start())
                    .isInstanceOf(SandboxException.class)
                    .hasMessageContaining("another folder");
        }
        try (CoupaSandbox again =
                CoupaSandbox.builder().records(2).data(folder.resolve("disk")).start()) {
            Http http = Http.of(again);
            assertThat(http.get("/api/suppliers/" + id).member("name")).isEqualTo("Kept");
            assertThat(http.get("/api/invoices/2").status()).isEqualTo(404);
            Http.Answer scan = http.get("/api/invoices/1/retrieve_image_scan");
            assertThat(scan.body()).isEqualTo(FILE);
            assertThat(scan.header("Content-Type")).isEqualTo("application/pdf");
        }
        assertThatThrownBy(() -> CoupaSandbox.builder()
                        .release("R39")
                        .data(folder.resolve("disk"))
                        .start())
                .hasMessageContaining("other definitions");
    }

    @Test
    void actionsAndSavedFiltersSurviveARestart() {
        Path disk = folder.resolve("acted");
        List<String> before;
        try (CoupaSandbox sandbox = CoupaSandbox.builder().records(3).data(disk).start()) {
            Http http = Http.of(sandbox);
            http.call("PUT", "/api/invoices/1/submit", "");
            http.call("PUT", "/api/invoices/2/revalidate_tolerances", "");
            sandbox.saveFilter("one", "id=3&fields=%5B%22id%22%5D");
            http.post("/sandbox/filters", "{\"name\":\"two\",\"arguments\":\"id=2\"}");
            before = sandbox.actions().stream().map(Object::toString).toList();
            assertThat(before).hasSize(2);
        }
        try (CoupaSandbox again = CoupaSandbox.builder().data(disk).start()) {
            assertThat(again.actions()).extracting(Object::toString).containsExactlyElementsOf(before);
            Http http = Http.of(again);
            assertThat(http.get("/api/invoices?filter=one").text()).isEqualTo("[{\"id\":3}]");
            assertThat(http.get("/api/invoices?filter=two").text())
                    .contains("\"id\":2,")
                    .doesNotContain("\"id\":1,\"created");
            http.call("PUT", "/api/invoices/3/submit", "");
            assertThat(again.actions()).extracting(entry -> entry.number()).containsExactly(1L, 2L, 3L);
        }
    }
}
