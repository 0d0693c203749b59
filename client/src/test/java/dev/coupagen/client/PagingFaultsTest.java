package dev.coupagen.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static dev.coupagen.client.ResourceClientTest.ids;
import static dev.coupagen.client.ResourceClientTest.records;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.coupagen.client.model.Invoice;
import dev.coupagen.client.model.InvoicePath;
import dev.coupagen.runtime.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Servers that page badly: nothing is lost, nothing comes twice, nothing goes on for ever. */
class PagingFaultsTest {
    @RegisterExtension
    final Instance instance = new Instance();

    private final List<Long> read = new ArrayList<>();

    private void readAll(Query<Invoice> query) {
        try (Coupa coupa = instance.client().build();
                Stream<Invoice> all = coupa.resource(InvoicePath.INVOICE).stream(query)) {
            all.forEach(invoice -> read.add(invoice.id().orElseThrow()));
        }
    }

    private void page(String after, ResponseDefinitionBuilder reply) {
        instance.server()
                .stubFor(get(urlPathEqualTo("/api/invoices"))
                        .withQueryParam("id[gt]", after.isEmpty() ? absent() : equalTo(after))
                        .willReturn(reply));
    }

    @Test
    void aPageThatShrinksInTheMiddleIsNotTheLast() {
        page("", okJson(records(1, 50)));
        page("50", okJson(records(51, 99)));
        page("99", okJson(records(100, 149)));
        page("149", okJson("[]"));
        readAll(Query.from(InvoicePath.INVOICE));
        assertThat(read).containsExactlyElementsOf(ids(1, 149));
    }

    @Test
    void aPageThatRepeatsIsAnErrorAfterItsRecordsCameOnce() {
        instance.server().stubFor(get(urlPathEqualTo("/api/invoices")).willReturn(okJson(records(1, 50))));
        assertThatThrownBy(() -> readAll(Query.from(InvoicePath.INVOICE)))
                .isInstanceOf(UnreadableReplyException.class)
                .hasMessageContaining("the same page would come for ever");
        assertThat(read).containsExactlyElementsOf(ids(1, 50));
        assertThat(instance.requests()).isEqualTo(2);
    }

    @Test
    void aServerThatAnswersEverythingWithTheSameFewRecordsIsReadOnce() {
        instance.server().stubFor(get(urlPathEqualTo("/api/invoices")).willReturn(okJson(records(1, 3))));
        readAll(Query.from(InvoicePath.INVOICE));
        assertThat(read).containsExactly(1L, 2L, 3L);
    }

    @Test
    void anOffsetPageThatRepeatsIsAnErrorToo() {
        instance.server().stubFor(get(urlPathEqualTo("/api/invoices")).willReturn(okJson(records(1, 50))));
        assertThatThrownBy(() -> readAll(Query.from(InvoicePath.INVOICE).argument("order_by", "status")))
                .isInstanceOf(UnreadableReplyException.class);
        assertThat(read).containsExactlyElementsOf(ids(1, 50));
    }

    @Test
    void aPageThatFailsMeanwhileIsRepeatedAndNothingIsLost() {
        page("", okJson(records(1, 50)));
        page("50", okJson("[]"));
        instance.server()
                .stubFor(get(urlPathEqualTo("/api/invoices"))
                        .withQueryParam("id[gt]", equalTo("50"))
                        .inScenario("down")
                        .whenScenarioStateIs("Started")
                        .willSetStateTo("up")
                        .willReturn(aResponse().withStatus(502)));
        readAll(Query.from(InvoicePath.INVOICE));
        assertThat(read).containsExactlyElementsOf(ids(1, 50));
    }

    @Test
    void aServerThatDoesNotOrderIsAnError() {
        List<String> shuffled = new ArrayList<>(
                ids(1, 50).stream().map(id -> "{\"id\":" + id + "}").toList());
        java.util.Collections.reverse(shuffled);
        page("", okJson(shuffled.toString()));
        assertThatThrownBy(() -> readAll(Query.from(InvoicePath.INVOICE)))
                .hasMessageContaining("does not order the records by id");
    }
}
