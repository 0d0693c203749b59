package dev.coupagen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The addresses of the sandbox itself, for people and programs. */
class ConsoleTest {
    private static final CoupaSandbox SANDBOX =
            CoupaSandbox.builder().records(3).rateLimited(false).start();
    private final Http http = Http.of(SANDBOX);

    @AfterAll
    static void close() {
        SANDBOX.close();
    }

    @Test
    void actionsAreRecordedWithWhatTheyDidOrThatNothingIsKnown() {
        assertThat(http.put("/api/invoices/1/void", "{}").status()).isEqualTo(200);
        assertThat(http.put("/api/invoices/1?exported=true", "{}").status()).isEqualTo(200);
        assertThat(http.put("/api/invoices/2/bypass_approvals", "{}").status()).isEqualTo(200);
        assertThat(http.put("/api/invoices/2/revalidate_tolerances", "{}").status())
                .isEqualTo(200);
        assertThat(SANDBOX.actions())
                .extracting(
                        action -> action.resource() + " " + action.id() + " " + action.action() + " " + action.effect())
                .contains(
                        "InvoiceHeader 1 void status=voided",
                        "InvoiceHeader 1 exported exported=true",
                        "InvoiceHeader 2 bypass_approvals status=approved",
                        "InvoiceHeader 2 revalidate_tolerances ");
        assertThat(http.get("/sandbox/actions?resource=InvoiceHeader&id=2").text())
                .contains("revalidate_tolerances", "\"effect\":\"\"", "PUT /api/invoices/2/revalidate_tolerances")
                .doesNotContain("voided");
    }

    @Test
    void theSiteOfTheDefinitionsIsThere() {
        assertThat(http.get("/explore").header("Location")).isEqualTo("/explore/");
        Http.Answer index = http.get("/explore/");
        assertThat(index.status()).isEqualTo(200);
        assertThat(index.text()).contains("InvoiceHeader", "2026-04");
        assertThat(http.get("/explore/resource/InvoiceHeader.html").text()).contains("invoice-number");
        assertThat(http.get("/explore/site.css").header("Content-Type")).startsWith("text/css");
        assertThat(http.get("/explore/../page.js").status()).isBetween(400, 404);
        assertThat(http.get("/explore/nothing.html").status()).isEqualTo(404);
    }
}
