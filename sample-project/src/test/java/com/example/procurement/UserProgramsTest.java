package com.example.procurement;

import static com.example.coupa.InvoiceHeaderPath.INVOICE_HEADER;
import static com.example.coupa.OrderHeaderPath.ORDER_HEADER;
import static com.example.procurement.InvoiceSummaryPath.INVOICE_SUMMARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.example.coupa.ImmutableInvoiceHeader;
import com.example.coupa.InvoiceHeader;
import com.example.coupa.InvoiceHeaderMapper;
import com.example.coupa.InvoiceHeaderOperations;
import com.example.coupa.OrderHeader;
import com.example.coupa.OrderHeaderMapper;
import dev.coupagen.runtime.query.GraphQlReply;
import dev.coupagen.runtime.query.Query;
import dev.coupagen.runtime.query.ReturnObject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Three programs as a user would write them, over a list of calls instead of a network. */
class UserProgramsTest {
    private final List<String> calls = new ArrayList<>();

    /** Sixty invoices, of which a call gives those from the offset on. */
    private String get(String address) {
        calls.add("GET /api" + address);
        int from = address.contains("offset=50") ? 51 : 1;
        return IntStream.rangeClosed(from, from == 1 ? 50 : 60)
                .mapToObj(id -> "{\"id\":" + id + ",\"invoice-number\":\"I-" + id + "\",\"exported\":false}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private List<InvoiceHeader> changedSince(Instant since) {
        Query<InvoiceHeader> query = Query.from(INVOICE_HEADER)
                .where(INVOICE_HEADER.updatedAt().gt(since.atOffset(ZoneOffset.UTC)))
                .and(INVOICE_HEADER.exported().eq(false))
                .orderBy(INVOICE_HEADER.id().asc())
                .returnObject(ReturnObject.SHALLOW)
                .limit(50);
        List<InvoiceHeader> all = new ArrayList<>();
        List<ImmutableInvoiceHeader> page;
        do {
            Query<InvoiceHeader> next = query.offset(all.size());
            page = InvoiceHeaderMapper.INSTANCE.listFromJson(get(next.resourcePath() + "?" + next.toQueryString()));
            all.addAll(page);
        } while (page.size() == 50);
        return all;
    }

    private void markExported(InvoiceHeader invoice) {
        String path = InvoiceHeaderOperations.UPDATE.pathFor(invoice.id().orElseThrow());
        String exported = Query.from(INVOICE_HEADER).argument("exported", "true").toQueryString();
        calls.add(InvoiceHeaderOperations.UPDATE.verb() + " /api" + path + "?" + exported);
    }

    @Test
    void exportsInvoicesThatChanged() {
        List<InvoiceHeader> changed = changedSince(Instant.parse("2026-01-31T08:00:00Z"));
        changed.stream().filter(INVOICE_HEADER.invoiceNumber().eq("I-60")::test).forEach(this::markExported);
        String first = "GET /api/invoices?updated_at[gt]=2026-01-31T08%3A00%3A00%2B00%3A00&exported=false"
                + "&order_by=id&dir=asc&limit=50&offset=";
        assertThat(changed).hasSize(60);
        assertThat(calls)
                .containsExactly(
                        first + "0&return_object=shallow",
                        first + "50&return_object=shallow",
                        "PUT /api/invoices/60?exported=true");
    }

    @Test
    void looksUpAnOrderByCustomFields() {
        Query<OrderHeader> query = Query.from(ORDER_HEADER)
                .where(ORDER_HEADER.customFields().text("erp-ref").eq("SO 4711"))
                .and(ORDER_HEADER.customFields().record("cost-center").text("code").in("C1", "C2"))
                .fields(
                        ORDER_HEADER.id(),
                        ORDER_HEADER.orderLines().account().code(),
                        ORDER_HEADER.customFields());
        assertThat(query)
                .hasToString("/purchase_orders?custom_fields[erp_ref]=SO 4711&custom_fields[cost_center][code][in]=C1,C2"
                        + "&fields=[\"id\",{\"order_lines\":[{\"account\":[\"code\"]}]},{\"custom_fields\":{}}]");
        OrderHeader order = OrderHeaderMapper.INSTANCE.fromJson("{\"id\":7,\"order-lines\":[{\"account\":null},"
                + "{\"account\":{\"code\":\"a-c\"}}],\"custom-fields\":{\"erp_ref\":\"SO 4711\","
                + "\"cost-center\":{\"code\":\"C2\"}}}");
        assertThat(query.test(order)).isTrue();
        assertThat(ORDER_HEADER.orderLines().account().code().get(order)).containsExactly("a-c");
        assertThat(query.test(OrderHeaderMapper.INSTANCE.fromJson("{}"))).isFalse();
    }

    @Test
    void readsAProjectionThroughGraphQl() {
        Query<InvoiceSummary> query = Query.from(INVOICE_SUMMARY)
                .where(INVOICE_SUMMARY.status().eq("approved"))
                .and(INVOICE_SUMMARY.currency().code().in("EUR", "USD"))
                .fieldsOfModel();
        assertThat(query.toGraphQl())
                .startsWith("query {\n  invoices(query: \"status=approved&currency[code][in]=EUR,USD\") {\n"
                        + "    invoiceNumber\n    id\n")
                .contains("    supplier {\n      id\n      name\n    }\n    invoiceLines {\n      description\n"
                        + "      total\n    }\n    customFields {\n      __typename\n      ... on StringValue {\n"
                        + "        name\n        value\n      }\n    }\n    urgent\n");
        GraphQlReply<InvoiceSummary> reply = query.readGraphQl("""
                {"data": {"invoices": [{"invoiceNumber": "I-1", "status": "approved", "urgent": true,
                  "currency": {"code": "EUR"}, "supplier": null, "invoiceLines": [{"total": 12.5}],
                  "customFields": [{"__typename": "StringValue", "name": "cf-erp-invoice-number", "value": "ERP-1"}]}]},
                 "errors": [{"message": "supplier is out of scope", "path": ["invoices", 0, "supplier"]}]}
                """);
        InvoiceSummary invoice = reply.records().get(0);
        assertThat(reply.errors().get(0).path()).isEqualTo("invoices/0/supplier");
        assertThat(query.test(invoice)).isTrue();
        assertThat(invoice.number()).isEqualTo("I-1");
        assertThat(invoice.erpInvoiceNumber()).hasValue("ERP-1");
        assertThat(INVOICE_SUMMARY.invoiceLines().total().get(invoice)).hasSize(1);
        assertThat(INVOICE_SUMMARY.supplier().name().isPresent(invoice)).isFalse();
    }
}
