package dev.coupagen.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.client.export.Export;
import dev.coupagen.client.export.ExportReport;
import dev.coupagen.client.export.FileState;
import dev.coupagen.client.export.History;
import dev.coupagen.client.limit.RateSettings;
import dev.coupagen.client.model.Invoice;
import dev.coupagen.client.model.InvoicePath;
import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.definitions.DefinitionFile;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.dynamic.DynamicResources;
import dev.coupagen.runtime.query.Query;
import dev.coupagen.sandbox.CoupaSandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three documented ways to export, as a person sees them on the instance afterwards. */
class ExportOptionsTest {
    private static final String NUMBER = "cf-erp-invoice-number";
    private static final String ERROR = "cf-erp-error";
    private static final DynamicResources RESOURCES =
            DynamicResources.ofDefinitions(DefinitionFile.bytes(BundledReleases.load("2026-04")));

    @TempDir
    Path folder;

    private CoupaSandbox sandbox;
    private Coupa coupa;
    private long refused;

    @BeforeEach
    void start() throws Exception {
        Path fields = Files.writeString(
                folder.resolve("fields.yaml"),
                "InvoiceHeader:\n  " + NUMBER + ": string(40)\n  " + ERROR + ": string(255)\n");
        sandbox = CoupaSandbox.builder()
                .records(0)
                .records("InvoiceHeader", 12)
                .records("Integration", 1)
                .customFields(fields)
                .rateLimited(false)
                .port(0)
                .start();
        coupa = Coupa.builder()
                .url(sandbox.url())
                .credentials(Credentials.client(sandbox.clientId(), sandbox.clientSecret()))
                .rate(new RateSettings(10_000, 1_000))
                .build();
        refused = unexported().get(1);
    }

    @AfterEach
    void stop() {
        coupa.close();
        sandbox.close();
    }

    private List<Long> unexported() {
        try (Stream<Invoice> all = coupa.resource(InvoicePath.INVOICE).stream(
                Query.from(InvoicePath.INVOICE).argument("exported", "false"))) {
            return all.map(invoice -> invoice.id().orElseThrow()).toList();
        }
    }

    private String take(Invoice invoice) {
        if (invoice.id().orElseThrow() == refused) {
            throw new IllegalStateException("The period is closed.");
        }
        return "ERP-" + invoice.id().orElseThrow();
    }

    private String customField(long id, String field) {
        DynamicRecord invoice =
                coupa.resource(RESOURCES.mapper("InvoiceHeader")).get(id).orElseThrow();
        return String.valueOf(invoice.toString().replaceAll("(?s).*" + field + "=([^,}]*).*", "$1"));
    }

    private List<DynamicRecord> all(String resource) {
        ResourceClient<DynamicRecord> records = coupa.resource(RESOURCES.mapper(resource));
        try (Stream<DynamicRecord> all =
                records.stream(Query.from(dev.coupagen.runtime.query.DynamicPath.from(RESOURCES.mapper(resource))))) {
            return all.toList();
        }
    }

    private Export<Invoice> export() {
        return coupa.export(InvoicePath.INVOICE);
    }

    @Test
    void customFieldsHoldTheNumberOrTheReason() {
        List<Long> before = unexported();
        ExportReport report = export().numberInto(NUMBER).errorInto(ERROR).to(this::take);
        assertThat(report.failures()).containsOnlyKeys(Long.toString(refused));
        assertThat(unexported()).containsExactly(refused);
        assertThat(customField(refused, ERROR)).isEqualTo("The period is closed.");
        assertThat(customField(before.get(0), NUMBER)).isEqualTo("ERP-" + before.get(0));
        long late = refused;
        refused = -1;
        export().numberInto(NUMBER).errorInto(ERROR).markingRefused().to(this::take);
        assertThat(unexported()).isEmpty();
        assertThat(customField(late, NUMBER)).isEqualTo("ERP-" + late);
        assertThat(customField(late, ERROR)).doesNotContain("closed");
    }

    @Test
    void historyRecordsTellWhatBecameOfEachAndMarkIt() {
        List<Long> before = unexported();
        export().historyOf("ERP invoices")
                .history(History.MARK_EXPORTED, History.CREATE_ALERT_AND_MARK_EXPORTED)
                .to(this::take);
        assertThat(unexported()).isEmpty();
        assertThat(all("IntegrationRun")).isEmpty();
        List<DynamicRecord> history = all("IntegrationHistoryRecord");
        assertThat(history).hasSize(before.size());
        assertThat(history)
                .filteredOn(entry -> entry.toString().contains("document-id=" + refused + ","))
                .singleElement()
                .asString()
                .contains("document-type=InvoiceHeader", "status=failed", "contact-alert-type=Technical");
    }

    @Test
    void aRunHasHistoryRecordsAndErrorsThatAreResolvedLater() throws Exception {
        List<Long> before = unexported();
        try (FileState state = FileState.open(folder.resolve("state"))) {
            Export<Invoice> export = export().integration("ERP invoices")
                    .history(History.ACKNOWLEDGE, History.ERROR_WITH_ALERT)
                    .resolvingErrors()
                    .state(state);
            export.to(this::take);
            assertThat(all("IntegrationRun")).singleElement().asString().contains("status=failed");
            assertThat(all("IntegrationHistoryRecord")).hasSize(before.size() - 1);
            assertThat(all("IntegrationError"))
                    .singleElement()
                    .asString()
                    .contains("document-id=" + refused, "The period is closed.", "integration-run")
                    .doesNotContain("resolved=true");
            refused = -1;
            export.to(this::take);
        }
        assertThat(all("IntegrationRun")).element(1).asString().contains("status=success");
        assertThat(all("IntegrationError")).singleElement().asString().contains("resolved=true");
        assertThat(all("IntegrationHistoryRecord")).hasSize(before.size());
        assertThat(unexported()).isEmpty();
    }
}
