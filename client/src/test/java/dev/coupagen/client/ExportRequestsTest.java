package dev.coupagen.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.coupagen.client.export.Export;
import dev.coupagen.client.export.ExportReport;
import dev.coupagen.client.export.FileState;
import dev.coupagen.client.export.History;
import dev.coupagen.client.model.Invoice;
import dev.coupagen.client.model.InvoicePath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What an export sends, in which order. */
class ExportRequestsTest {
    @RegisterExtension
    final Instance instance = new Instance();

    @TempDir
    Path folder;

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
                .map(request -> request.getMethod() + " " + request.getUrl() + " " + request.getBodyAsString())
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

    @Test
    void whatIsWrongWithTheInstanceEndsTheExportAndTheNextRunGoesOn() throws Exception {
        instance.server()
                .stubFor(put(urlPathEqualTo("/api/invoices/2"))
                        .willReturn(aResponse().withStatus(403)));
        AtomicInteger handed = new AtomicInteger();
        try (Coupa coupa = instance.client().build();
                FileState state = FileState.open(folder.resolve("state"))) {
            Export<Invoice> export = coupa.export(InvoicePath.INVOICE)
                    .integration("ERP invoices")
                    .state(state);
            assertThatThrownBy(() -> export.to(invoice -> "E-" + handed.incrementAndGet()))
                    .isInstanceOf(PermissionException.class);
            assertThat(sent()).last().isEqualTo("PUT /api/integration_runs/77/fail ");
            instance.server().stubFor(put(urlPathEqualTo("/api/invoices/2")).willReturn(okJson("{}")));
            ExportReport report = export.to(invoice -> "E-" + handed.incrementAndGet());
            assertThat(report.marked()).isEqualTo(3);
            assertThat(report.taken()).as("the second was taken before").isEqualTo(2);
        }
    }

    @Test
    void aRunThatACrashLeftOpenIsEndedByTheNextOne() throws Exception {
        Files.writeString(folder.resolve("state"), "took\trun of ERP invoices\t66\n");
        try (Coupa coupa = instance.client().build();
                FileState state = FileState.open(folder.resolve("state"))) {
            coupa.export(InvoicePath.INVOICE)
                    .integration("ERP invoices")
                    .state(state)
                    .to(invoice -> "");
            assertThat(sent())
                    .startsWith(
                            "PUT /api/integration_runs/66/fail ",
                            "POST /api/integration_runs {\"integration\":{\"name\":\"ERP invoices\"}}")
                    .endsWith("PUT /api/integration_runs/77/success ");
            assertThat(state.taken("run of ERP invoices")).isEmpty();
        }
    }

    @Test
    void aDryRunRecordsTheWholeExportAndSendsNothing() {
        try (Coupa coupa = instance.client().dryRun().build()) {
            coupa.export(InvoicePath.INVOICE).integration("ERP invoices").to(invoice -> "E");
            assertThat(sent()).isEmpty();
            assertThat(coupa.recordedRequests())
                    .extracting(request -> request.verb() + " " + request.path() + " " + request.query())
                    .startsWith("POST /api/integration_runs ", "PUT /api/integration_runs/{id}/run ")
                    .contains("PUT /api/invoices/3 exported=true")
                    .endsWith("PUT /api/integration_runs/{id}/success ");
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
                            "POST /api/integration_runs {\"integration\":{\"name\":\"ERP invoices\"}}",
                            "PUT /api/integration_runs/77/run ",
                            "PUT /api/integration_runs/77/fail ")
                    .filteredOn(line -> line.contains("history"))
                    .hasSize(3)
                    .anyMatch(line -> line.contains("create_alert {\"document-id\":2,"))
                    .anyMatch(line -> line.contains("mark_exported {\"document-id\":3,"));
            assertThat(sent()).noneMatch(line -> line.contains("exported=true"));
        }
    }
}
