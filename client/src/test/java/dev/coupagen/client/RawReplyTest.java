package dev.coupagen.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.client.model.ImmutableInvoice;
import dev.coupagen.client.model.Invoice;
import dev.coupagen.client.model.InvoicePath;
import dev.coupagen.runtime.query.Query;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The raw reply beside the model. */
class RawReplyTest {
    private static final Invoice MODEL =
            ImmutableInvoice.builder().invoiceNumber("A").build();

    @RegisterExtension
    final Instance instance = new Instance();

    @Test
    void eachCallGivesStatusHeadersAndBytesBesideTheModel() {
        instance.server()
                .stubFor(get("/api/invoices/7").willReturn(okJson("{\"id\":7}").withHeader("X-Request-Id", "r-1")));
        instance.server().stubFor(get(urlPathEqualTo("/api/invoices")).willReturn(okJson("[{\"id\":1},{\"id\":2}]")));
        instance.server()
                .stubFor(post("/api/invoices")
                        .willReturn(created().withHeader("X-Rate", "20").withBody("{\"id\":9}")));
        instance.server().stubFor(put("/api/invoices/9").willReturn(okJson("{\"id\":9,\"status\":\"x\"}")));
        try (Coupa coupa = instance.client().build()) {
            RawResourceClient<Invoice> raw = coupa.resource(InvoicePath.INVOICE).raw();
            Reply<Invoice> one = raw.get(7);
            assertThat(one.status()).isEqualTo(200);
            assertThat(one.requestId()).hasValue("r-1");
            assertThat(one.header("content-type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
            assertThat(new String(one.bytes(), StandardCharsets.UTF_8)).isEqualTo("{\"id\":7}");
            assertThat(one.record().flatMap(Invoice::id)).hasValue(7L);
            assertThat(raw.find(Query.from(InvoicePath.INVOICE)).records())
                    .extracting(invoice -> invoice.id().orElseThrow())
                    .containsExactly(1L, 2L);
            Reply<Invoice> made = raw.create(MODEL);
            assertThat(made.status()).isEqualTo(201);
            assertThat(made.headers()).containsEntry("x-rate", List.of("20"));
            assertThat(raw.update(9, MODEL).record().flatMap(Invoice::status)).hasValue("x");
        }
    }

    @Test
    void theBodyIsParsedWhenItIsAskedFor() {
        instance.server().stubFor(get("/api/invoices/7").willReturn(okJson("{\"id\":")));
        try (Coupa coupa = instance.client().build()) {
            Reply<Invoice> reply = coupa.resource(InvoicePath.INVOICE).raw().get(7);
            assertThat(reply.bytes()).hasSize(6);
            assertThatThrownBy(reply::record).isInstanceOf(UnreadableReplyException.class);
        }
    }

    @Test
    void failuresAreTheSameExceptions() {
        instance.server().stubFor(get("/api/invoices/8").willReturn(notFound()));
        instance.server().stubFor(get("/api/invoices/9").willReturn(aResponse().withStatus(403)));
        try (Coupa coupa = instance.client().build()) {
            RawResourceClient<Invoice> raw = coupa.resource(InvoicePath.INVOICE).raw();
            assertThatThrownBy(() -> raw.get(8)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> raw.get("9")).isInstanceOf(PermissionException.class);
        }
    }
}
