package dev.coupagen.client;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.coupagen.client.export.ExportReport;
import dev.coupagen.client.export.History;
import dev.coupagen.client.model.Invoice;
import dev.coupagen.client.model.InvoicePath;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an export sends, in which order. */
class ExportRequestsTest {
    @RegisterExtension
    final Instance instance = new Instance();

    @BeforeEach
    void threeRecords() {
        instance.server().stubFor(any(anyUrl()).atPriority(9).willReturn(okJson("{\"id\":1}")));
        instance.server()
                .stubFor(get(urlPathEqualTo("/api/invoices"))
                        .withQueryParam("exported", equalTo("false"))
                        .willReturn(okJson(ResourceClientTest.records(1, 3))));
        instance.server()
                .stubFor(get(urlPathEqualTo("/api/invoices"))
                        .withQueryParam("id[gt]", equalTo("3"))
                        .willReturn(okJson("[]")));
        instance.server()
                .stubFor(post("/api/integration_runs").willReturn(created().withBody("{\"id\":77}")));
    }

    private List<String> sent() {
        return instance.server().getAllServeEvents().stream()
                .map(ServeEvent::getRequest)
                .filter(request -> !request.getUrl().startsWith("/oauth2"))
                .filter(request -> !request.getMethod().equals(RequestMethod.GET))
                .sorted(Comparator.comparing(LoggedRequest::getLoggedDate))
                .map(request ->
                        request.getMethod() + " " + request.getUrl().replaceAll("&?(contact|document_type)[^&]*", ""))
                .toList();
    }

    @Test
    void aRecordIsMarkedAfterItsNumberIsWritten() {
        try (Coupa coupa = instance.client().build()) {
            ExportReport report = coupa.export(InvoicePath.INVOICE)
                    .numberInto("cf-erp-number")
                    .to(invoice -> "ERP-" + invoice.id().orElseThrow());
            assertThat(report.marked()).isEqualTo(3);
            instance.server()
                    .verify(putRequestedFor(urlEqualTo("/api/invoices/2"))
                            .withRequestBody(equalToJson("{\"custom-fields\":{\"cf-erp-number\":\"ERP-2\"}}")));
            instance.server().verify(3, putRequestedFor(urlMatching("/api/invoices/[123]\\?exported=true")));
        }
    }

    @Test
    void aRecordThatTheHandlerRefusesStaysUnexported() {
        try (Coupa coupa = instance.client().build()) {
            ExportReport report =
                    coupa.export(InvoicePath.INVOICE).failuresAtMost(2).to(ExportRequestsTest::refuse);
            assertThat(report.isComplete()).isFalse();
            assertThat(report.failures()).containsOnlyKeys("1", "2");
            assertThat(sent()).isEmpty();
        }
    }

    private static String refuse(Invoice invoice) {
        throw new IllegalStateException("The period of " + invoice.id() + " is closed.");
    }

    @Test
    void anIntegrationRunHasAHistoryOfSuccessesAndFailures() {
        try (Coupa coupa = instance.client().build()) {
            coupa.export(InvoicePath.INVOICE)
                    .integration("ERP invoices")
                    .history(History.MARK_EXPORTED, History.CREATE_ALERT)
                    .to(invoice -> invoice.id().orElseThrow() == 2 ? refuse(invoice) : "");
            assertThat(sent())
                    .containsSubsequence(
                            "POST /api/integration_runs",
                            "PUT /api/integration_runs/77/run",
                            "PUT /api/integration_runs/77/fail")
                    .filteredOn(line -> line.contains("history"))
                    .hasSize(3)
                    .anyMatch(line -> line.contains("create_alert?document_id=2"))
                    .anyMatch(line -> line.contains("mark_exported?document_id=3"));
            assertThat(sent()).noneMatch(line -> line.contains("exported=true"));
        }
    }
}
