package dev.coupagen.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okXml;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.coupagen.client.model.ImmutableInvoice;
import dev.coupagen.client.model.ImmutableSupplier;
import dev.coupagen.client.model.Invoice;
import dev.coupagen.client.model.InvoicePath;
import dev.coupagen.client.options.RequestOptions;
import dev.coupagen.client.paging.Cursor;
import dev.coupagen.runtime.Operation;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.dynamic.DynamicResources;
import dev.coupagen.runtime.query.GraphQlReply;
import dev.coupagen.runtime.query.Query;
import dev.coupagen.runtime.query.ReturnObject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a resource client sends, and what it makes of the answers. */
class ResourceClientTest {
    private static final InvoicePath<Invoice, Invoice> INVOICE = InvoicePath.INVOICE;

    @RegisterExtension
    final Instance instance = new Instance();

    private Coupa coupa;
    private ResourceClient<Invoice> invoices;

    @BeforeEach
    void build() {
        coupa = instance.client().build();
        invoices = coupa.resource(INVOICE);
    }

    @AfterEach
    void close() {
        coupa.close();
    }

    @Test
    void getReadsARecordWithATokenOfTheClient() {
        instance.server().stubFor(get("/api/invoices/7").willReturn(okJson("{\"id\":7,\"gross-total\":\"255.00\"}")));
        assertThat(invoices.get(7)).get().satisfies(invoice -> {
            assertThat(invoice.id()).hasValue(7L);
            assertThat(invoice.grossTotal()).hasValue(new BigDecimal("255.00"));
        });
        instance.server()
                .verify(postRequestedFor(urlEqualTo("/oauth2/token"))
                        .withFormParam("grant_type", equalTo("client_credentials"))
                        .withFormParam("client_id", equalTo(Instance.CLIENT_ID))
                        .withFormParam("client_secret", equalTo(Instance.SECRET))
                        .withFormParam("scope", absent()));
        instance.server()
                .verify(getRequestedFor(urlEqualTo("/api/invoices/7"))
                        .withHeader("Authorization", equalTo("Bearer token-1"))
                        .withHeader("Accept", equalTo("application/json")));
    }

    @Test
    void getOfAnUnknownIdIsEmpty() {
        instance.server().stubFor(get("/api/invoices/8").willReturn(notFound()));
        assertThat(invoices.get(8)).isEmpty();
        assertThat(instance.requests()).isEqualTo(1);
    }

    @Test
    void findSendsTheQueryInOneRequest() {
        instance.server().stubFor(get(urlPathEqualTo("/api/invoices")).willReturn(okJson("[{\"id\":1},{\"id\":2}]")));
        Query<Invoice> query = Query.from(INVOICE)
                .where(INVOICE.supplier().name().contains("A & B"))
                .limit(2);
        assertThat(invoices.find(query))
                .extracting(invoice -> invoice.id().orElseThrow())
                .containsExactly(1L, 2L);
        instance.server()
                .verify(
                        1,
                        getRequestedFor(urlPathEqualTo("/api/invoices"))
                                .withQueryParam("supplier[name][contains]", equalTo("A & B"))
                                .withQueryParam("limit", equalTo("2")));
    }

    @Test
    void firstAndExistsAskForOneRecord() {
        instance.server().stubFor(get(urlPathEqualTo("/api/invoices")).willReturn(okJson("[{\"id\":1}]")));
        assertThat(invoices.first(Query.from(INVOICE))).isPresent();
        assertThat(invoices.exists(Query.from(INVOICE))).isTrue();
        instance.server()
                .verify(2, getRequestedFor(urlPathEqualTo("/api/invoices")).withQueryParam("limit", equalTo("1")));
        instance.server()
                .verify(
                        1,
                        getRequestedFor(urlPathEqualTo("/api/invoices"))
                                .withQueryParam("return_object", equalTo("limited")));
    }

    @Test
    void streamAsksForEachPageByTheLastIdOfTheOneBefore() {
        page("", 1, 50);
        page("50", 51, 100);
        page("100", 101, 120);
        page("120", 1, 0);
        try (Stream<Invoice> all = invoices.stream(Query.from(INVOICE))) {
            assertThat(all.map(invoice -> invoice.id().orElseThrow()))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 120).boxed().toList());
        }
    }

    @Test
    void streamGoesOnAfterAStoredCursor() {
        page("50", 51, 60);
        page("60", 1, 0);
        Cursor stored = Cursor.parse("key:50");
        try (Stream<Invoice> rest = invoices.stream(Query.from(INVOICE), stored)) {
            assertThat(rest.map(invoices::cursorAfter).map(Cursor::toString))
                    .hasSize(10)
                    .endsWith("key:60");
        }
    }

    @Test
    void aStreamWithALimitSendsNoFurtherRequest() {
        page("", 1, 50);
        try (Stream<Invoice> some = invoices.stream(Query.from(INVOICE).limit(50))) {
            assertThat(some).hasSize(50);
        }
        assertThat(instance.requests()).isEqualTo(1);
    }

    @Test
    void anOrderOfItsOwnIsReadByOffset() {
        instance.server()
                .stubFor(get(urlPathEqualTo("/api/invoices"))
                        .withQueryParam("order_by", equalTo("created_at"))
                        .withQueryParam("offset", absent())
                        .willReturn(okJson(records(1, 50))));
        instance.server()
                .stubFor(get(urlPathEqualTo("/api/invoices"))
                        .withQueryParam("offset", equalTo("50"))
                        .willReturn(okJson(records(51, 70))));
        Query<Invoice> query = Query.from(INVOICE).argument("order_by", "created_at");
        try (Stream<Invoice> all = invoices.stream(query)) {
            assertThat(all).hasSize(70);
        }
    }

    @Test
    void fieldsGetTheIdThatPagingNeeds() {
        page("", 1, 3);
        try (Stream<Invoice> all = invoices.stream(Query.from(INVOICE).fields(INVOICE.invoiceNumber()))) {
            assertThat(all).hasSize(3);
        }
        instance.server()
                .verify(getRequestedFor(urlPathEqualTo("/api/invoices"))
                        .withQueryParam("fields", equalTo("[\"id\",\"invoice_number\"]")));
    }

    @Test
    void manyIdsAreAskedForFiftyAtATime() {
        instance.server().stubFor(get(urlPathEqualTo("/api/invoices")).willReturn(okJson("[]")));
        invoices.getAll(LongStream.rangeClosed(1, 101).boxed().toList());
        assertThat(instance.requests()).isEqualTo(3);
        instance.server()
                .verify(getRequestedFor(urlPathEqualTo("/api/invoices")).withQueryParam("id[in]", equalTo("101")));
    }

    @Test
    void createSendsTheModelWithoutReadOnlyElements() {
        instance.server().stubFor(post("/api/invoices").willReturn(created().withBody("{\"id\":9}")));
        Invoice made = invoices.create(
                ImmutableInvoice.builder().invoiceNumber("INV-9").build());
        assertThat(made.id()).hasValue(9L);
        instance.server()
                .verify(postRequestedFor(urlEqualTo("/api/invoices"))
                        .withHeader("Content-Type", equalTo("application/json"))
                        .withRequestBody(equalToJson("{\"invoice-number\":\"INV-9\"}")));
    }

    @Test
    void updateSendsWhatDiffers() {
        instance.server().stubFor(put("/api/invoices/7").willReturn(okJson("{\"id\":7}")));
        Invoice before = ImmutableInvoice.builder()
                .id(7L)
                .invoiceNumber("A")
                .grossTotal(BigDecimal.ONE)
                .build();
        Invoice after = ImmutableInvoice.builder()
                .id(7L)
                .invoiceNumber("B")
                .grossTotal(BigDecimal.ONE)
                .build();
        assertThat(invoices.update(before, after).id()).hasValue(7L);
        instance.server()
                .verify(putRequestedFor(urlEqualTo("/api/invoices/7"))
                        .withRequestBody(equalToJson("{\"invoice-number\":\"B\"}")));
    }

    @Test
    void updateSendsNothingIfNothingDiffers() {
        Invoice before = ImmutableInvoice.builder().id(7L).invoiceNumber("A").build();
        assertThat(invoices.update(before, before)).isSameAs(before);
        assertThat(instance.requests()).isZero();
    }

    @Test
    void aWriteThatAsksForNoRecordGetsOneWithoutElements() {
        instance.server()
                .stubFor(put(urlPathEqualTo("/api/invoices/7"))
                        .withQueryParam("return_object", equalTo("none"))
                        .willReturn(okJson("")));
        RequestOptions none = invoices.options().withReturnObject(ReturnObject.NONE);
        Invoice answer = invoices.withOptions(none)
                .update(7, ImmutableInvoice.builder().invoiceNumber("A").build());
        assertThat(answer.id()).isEmpty();
    }

    @Test
    void anOperationIsRunWithItsPathParametersAndBody() {
        instance.server()
                .stubFor(put(urlPathEqualTo("/api/invoices/7/submit"))
                        .willReturn(okJson("{\"id\":7,\"status\":\"x\"}")));
        Operation submit = Operation.of("PUT", "/invoices/{id}/submit");
        assertThat(invoices.call(submit, 7).record().flatMap(Invoice::status)).hasValue("x");
        Reply<Invoice> reply = invoices.operation(submit)
                .path(7)
                .parameter("comment", "a b")
                .body(ImmutableInvoice.builder().invoiceNumber("A").build())
                .send();
        assertThat(reply.status()).isEqualTo(200);
        instance.server()
                .verify(putRequestedFor(urlEqualTo("/api/invoices/7/submit?comment=a%20b"))
                        .withRequestBody(equalToJson("{\"invoice-number\":\"A\"}")));
    }

    @Test
    void aCreateOfUnknownOutcomeIsLookedForByItsNaturalKey() {
        instance.server().stubFor(post("/api/invoices").willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
        instance.server()
                .stubFor(get(urlPathEqualTo("/api/invoices"))
                        .withQueryParam("invoice_number", equalTo("INV-9"))
                        .willReturn(okJson("[{\"id\":9}]")));
        Invoice made = invoices.create(
                ImmutableInvoice.builder().invoiceNumber("INV-9").build(),
                Query.from(INVOICE).where(INVOICE.invoiceNumber().eq("INV-9")));
        assertThat(made.id()).hasValue(9L);
        instance.server().verify(1, postRequestedFor(urlEqualTo("/api/invoices")));
    }

    @Test
    void xmlIsReadAndWrittenByChoice() {
        instance.server()
                .stubFor(get("/api/invoices/7")
                        .withHeader("Accept", equalTo("application/xml"))
                        .willReturn(okXml("<invoice-header><id type=\"integer\">7</id></invoice-header>")));
        instance.server()
                .stubFor(get(urlPathEqualTo("/api/invoices"))
                        .willReturn(notFound()
                                .withHeader("Content-Type", "application/xml")
                                .withBody("<errors><error>No results</error></errors>")));
        try (Coupa xml = instance.client().format(CoupaFormat.XML).build()) {
            assertThat(xml.resource(INVOICE).get(7).flatMap(Invoice::id)).hasValue(7L);
            assertThat(xml.resource(INVOICE).find(Query.from(INVOICE))).isEmpty();
        }
    }

    @Test
    void graphQlGivesRecordsBesideErrors() {
        instance.server()
                .stubFor(post("/api/graphql")
                        .willReturn(okJson("{\"data\":{\"invoices\":[{\"id\":1}]},\"errors\":[{\"message\":\"m\"}]}")));
        GraphQlReply<Invoice> reply = coupa.graphQl(Query.from(INVOICE).fields(INVOICE.id()));
        assertThat(reply.records()).hasSize(1);
        assertThat(reply.errors()).hasSize(1);
    }

    @Test
    void dynamicResourcesWorkLikeGeneratedOnes() {
        instance.server().stubFor(get("/api/invoices/7").willReturn(okJson("{\"id\":7}")));
        byte[] definitions =
                "{\"release\":\"x\",\"resources\":{\"InvoiceHeader\":{\"element\":\"invoice-header\",\"path\":\"/invoices\",\"elements\":{\"id\":{\"type\":\"integer\"}},\"operations\":[]}}}"
                        .getBytes(StandardCharsets.UTF_8);
        ResourceClient<DynamicRecord> dynamic =
                coupa.resource(DynamicResources.ofDefinitions(definitions).mapper("InvoiceHeader"));
        assertThat(dynamic.get(7)).get().hasToString("InvoiceHeader{id=7}");
    }

    @Test
    void theSameCallsAreThereWithoutWaiting() {
        instance.server().stubFor(get("/api/invoices/7").willReturn(okJson("{\"id\":7}")));
        assertThat(invoices.async().get(7).join()).isPresent();
    }

    @Test
    void associationsAreWrittenToo() {
        instance.server().stubFor(post("/api/invoices").willReturn(created().withBody("{\"id\":9}")));
        invoices.create(ImmutableInvoice.builder()
                .supplier(ImmutableSupplier.builder().name("ACME").build())
                .build());
        instance.server()
                .verify(postRequestedFor(urlEqualTo("/api/invoices"))
                        .withRequestBody(equalToJson("{\"supplier\":{\"name\":\"ACME\"}}")));
    }

    private void page(String after, long first, long last) {
        instance.server()
                .stubFor(get(urlPathEqualTo("/api/invoices"))
                        .withQueryParam("order_by", equalTo("id"))
                        .withQueryParam("limit", equalTo("50"))
                        .withQueryParam("id[gt]", after.isEmpty() ? absent() : equalTo(after))
                        .willReturn(okJson(records(first, last))));
    }

    static String records(long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(id -> "{\"id\":" + id + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    static List<Long> ids(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }
}
