package dev.coupagen.client;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.client.http.HttpReply;
import dev.coupagen.client.model.ImmutableInvoice;
import dev.coupagen.client.model.Invoice;
import dev.coupagen.client.model.InvoicePath;
import dev.coupagen.runtime.Operation;
import dev.coupagen.runtime.query.Query;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The switches by which a program keeps itself from writing where it must not. */
class SafetyTest {
    private static final Invoice MODEL =
            ImmutableInvoice.builder().invoiceNumber("A").build();

    @RegisterExtension
    final Instance instance = new Instance();

    @TempDir
    Path folder;

    /** Every way to change something. */
    private List<ThrowingCallable> writes(Coupa coupa) throws Exception {
        ResourceClient<Invoice> invoices = coupa.resource(InvoicePath.INVOICE);
        Path file = Files.writeString(folder.resolve("a"), "a");
        return List.of(
                () -> invoices.create(MODEL),
                () -> invoices.update(7, MODEL),
                () -> invoices.raw().create(MODEL),
                () -> invoices.call(Operation.of("PUT", "/invoices/{id}/submit"), 7),
                () -> invoices.call(Operation.of("DELETE", "/invoices/{id}"), 7),
                () -> invoices.attachments(7).upload(file, "Internal"),
                () -> invoices.attachments(7).link("https://a.example", "Internal"),
                () -> invoices.attachments(7).uploadScan(file),
                () -> invoices.attachments(7).delete("1"));
    }

    @Test
    void aReadOnlyClientReadsAndRefusesEveryOtherRequestBeforeItIsSent() throws Exception {
        instance.server().stubFor(get(urlPathEqualTo("/api/invoices")).willReturn(okJson("[{\"id\":1}]")));
        instance.server().stubFor(post("/api/graphql").willReturn(okJson("{\"data\":{\"invoices\":[{\"id\":1}]}}")));
        try (Coupa coupa = instance.client().readOnly().build()) {
            assertThat(coupa.resource(InvoicePath.INVOICE).find(Query.from(InvoicePath.INVOICE)))
                    .hasSize(1);
            assertThat(coupa.graphQl(Query.from(InvoicePath.INVOICE).fields(InvoicePath.INVOICE.id()))
                            .records())
                    .hasSize(1);
            int before = instance.requests();
            for (ThrowingCallable write : writes(coupa)) {
                assertThatThrownBy(write)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("The client is read-only");
            }
            assertThatThrownBy(() ->
                            coupa.export(InvoicePath.INVOICE).integration("x").to(invoice -> "E"))
                    .hasMessageContaining("read-only");
            assertThat(instance.requests()).isEqualTo(before);
        }
    }

    @Test
    void aDryRunRecordsEveryWriteAndSendsNone() throws Exception {
        instance.server().stubFor(get(urlPathEqualTo("/api/invoices")).willReturn(okJson("[{\"id\":1}]")));
        try (Coupa coupa = instance.client().dryRun().build()) {
            List<ThrowingCallable> writes = writes(coupa);
            for (ThrowingCallable write : writes) {
                assertThat(org.assertj.core.api.Assertions.catchThrowable(write))
                        .isNull();
            }
            assertThat(instance.requests()).isZero();
            assertThat(coupa.recordedRequests()).hasSameSizeAs(writes);
            assertThat(coupa.recordedRequests().get(0).body()).isEqualTo("{\"invoice-number\":\"A\"}");
            assertThat(coupa.recordedRequests().get(3).path()).isEqualTo("/api/invoices/7/submit");
            assertThat(coupa.resource(InvoicePath.INVOICE).find(Query.from(InvoicePath.INVOICE)))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://acme.coupahost.com, test, false",
        "https://acme.coupahost.com, production, true",
        "https://acme.coupahost.com, PROD, true",
        "https://acme-test.coupahost.com, test, true",
        "https://acme-uat2.coupacloud.com, ci, true",
        "https://sandbox.acme.example, dev, true",
        "https://acme-demo.coupahost.com, local, true",
        "https://contest.coupahost.com, test, false",
        "https://latest-acme.coupahost.com, test, false",
        "https://acme.coupahost.com.evil-test, test, true",
    })
    void aProgramWithTestSettingsWritesToTestInstancesOnly(String url, String environment, boolean isPermitted) {
        List<String> sent = new ArrayList<>();
        try (Coupa coupa = Coupa.builder()
                .url(url)
                .credentials(Credentials.client("safety", "secret"))
                .transport(call -> {
                    sent.add(call.verb());
                    String body = call.uri().getPath().contains("oauth2") ? "{\"access_token\":\"t\"}" : "{\"id\":7}";
                    return new HttpReply(
                            200,
                            Map.of("Content-Type", List.of("application/json")),
                            body.getBytes(StandardCharsets.UTF_8));
                })
                .refuseProductionFrom(environment)
                .build()) {
            assertThat(coupa.resource(InvoicePath.INVOICE).get(7)).as("reads").isPresent();
            sent.clear();
            if (isPermitted) {
                coupa.resource(InvoicePath.INVOICE).create(MODEL);
                assertThat(sent).containsExactly("POST");
            } else {
                assertThatThrownBy(() -> coupa.resource(InvoicePath.INVOICE).create(MODEL))
                        .hasMessageContaining("The program runs with test settings");
                assertThat(sent).isEmpty();
            }
        }
    }

    @Test
    void aHostThatIsNotOneOfThoseNamedIsRefusedWhenTheClientIsBuilt() {
        CoupaBuilder builder = instance.client().onlyHosts("acme-test.coupahost.com");
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is not one of those that are allowed: [acme-test.coupahost.com]");
        instance.client().onlyHosts("localhost", "127.0.0.1").build().close();
        instance.server().stubFor(any(anyUrl()).willReturn(okJson("{}")));
        assertThat(instance.requests()).isZero();
    }
}
