package com.example.procurement;

import static com.example.coupa.ApprovalPath.APPROVAL;
import static com.example.coupa.BudgetLinePath.BUDGET_LINE;
import static com.example.coupa.DataFileSourcePath.DATA_FILE_SOURCE;
import static com.example.coupa.ExchangeRatePath.EXCHANGE_RATE;
import static com.example.coupa.ExpenseReportPath.EXPENSE_REPORT;
import static com.example.coupa.InvoiceHeaderPath.INVOICE_HEADER;
import static com.example.coupa.ItemPath.ITEM;
import static com.example.coupa.OrderHeaderPath.ORDER_HEADER;
import static com.example.coupa.RequisitionHeaderPath.REQUISITION_HEADER;
import static com.example.coupa.SupplierPath.SUPPLIER;
import static org.assertj.core.api.Assertions.assertThat;

import com.example.coupa.DataFileSource;
import com.example.coupa.DataFileSourceOperations;
import com.example.coupa.InvoiceHeader;
import com.example.coupa.InvoiceHeaderOperations;
import com.example.coupa.OrderHeader;
import com.example.coupa.RequisitionHeader;
import dev.coupagen.runtime.query.Path;
import dev.coupagen.runtime.query.Query;
import dev.coupagen.runtime.query.ReturnObject;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** The queries that Coupa's documentation shows, in our words: each gives the documented address. */
class DocumentedQueriesTest {

    /** The address as the documentation prints it, but for the dashes in names, and not encoded. */
    private static <R> void assertThatAddress(Query<R> query, Path<R, R, R> root, String documented) {
        String sent = query.toQueryString();
        assertThat(query.resourcePath() + "?" + URLDecoder.decode(sent, StandardCharsets.UTF_8))
                .isEqualTo(documented);
        assertThat(Query.parseStrict(root, sent)).isEqualTo(query);
        assertThat(URI.create("https://example.coupahost.com/api" + query.resourcePath() + "?" + sent))
                .isNotNull();
    }

    @Test
    void ofDataFileSources() { // page 0051
        Query<DataFileSource> all = Query.from(DATA_FILE_SOURCE);
        OffsetDateTime from = OffsetDateTime.parse("2014-12-15T00:00:00Z");
        assertThatAddress(
                all.where(DATA_FILE_SOURCE.createdAt().gt(OffsetDateTime.parse("2015-04-16T22:00:00Z"))),
                DATA_FILE_SOURCE,
                "/data_file_sources?created_at[gt]=2015-04-16T22:00:00+00:00");
        assertThatAddress(
                all.where(DATA_FILE_SOURCE.createdAt().gt(from))
                        .and(DATA_FILE_SOURCE.createdAt().lt(from.plusDays(1).minusSeconds(1)))
                        .and(DATA_FILE_SOURCE.sourceFor().eq("LookupValue")),
                DATA_FILE_SOURCE,
                "/data_file_sources?created_at[gt]=2014-12-15T00:00:00+00:00"
                        + "&created_at[lt]=2014-12-15T23:59:59+00:00&source_for=LookupValue");
        assertThat(all.argument("created_at[gt]", "'2015-04-16 22:00:00'"))
                .hasToString("/data_file_sources?created_at[gt]='2015-04-16 22:00:00'");
        assertThat(DataFileSourceOperations.SHOW.pathFor(1338)).isEqualTo("/data_file_sources/1338");
        assertThatAddress(
                all.where(DATA_FILE_SOURCE.id().eq(1338)), DATA_FILE_SOURCE, "/data_file_sources?id=1338");
        assertThatAddress(
                all.where(DATA_FILE_SOURCE.fileFileName().eq("lookup_list.csv")),
                DATA_FILE_SOURCE,
                "/data_file_sources?file_file_name=lookup_list.csv");
        assertThatAddress(all.offset(50), DATA_FILE_SOURCE, "/data_file_sources?offset=50");
        assertThatAddress(
                all.where(DATA_FILE_SOURCE.sourceFor().eq("InvoiceHeader"))
                        .and(DATA_FILE_SOURCE.type().eq("BackgroundCsvFileLoad"))
                        .and(DATA_FILE_SOURCE.status().eq("failed")),
                DATA_FILE_SOURCE,
                "/data_file_sources?source_for=InvoiceHeader&type=BackgroundCsvFileLoad&status=failed");
    }

    @Test
    void ofInvoicePayments() { // page 0213
        assertThat(InvoiceHeaderOperations.UPDATE.verb()).isEqualTo("PUT");
        assertThat(InvoiceHeaderOperations.UPDATE.pathFor(4835)).isEqualTo("/invoices/4835");
        assertThatAddress(
                Query.from(INVOICE_HEADER)
                        .where(INVOICE_HEADER.invoiceNumber().eq("4711"))
                        .and(INVOICE_HEADER.supplier().name().eq("ACME"))
                        .fields(INVOICE_HEADER.id()),
                INVOICE_HEADER,
                "/invoices?invoice_number=4711&supplier[name]=ACME&fields=[\"id\"]");
    }

    @Test
    void ofEveryOperator() { // page 0007
        Query<OrderHeader> orders = Query.from(ORDER_HEADER);
        assertThatAddress(orders.where(ORDER_HEADER.id().eq(100)), ORDER_HEADER, "/purchase_orders?id=100");
        assertThatAddress(
                Query.from(SUPPLIER).where(SUPPLIER.name().contains(".com")), SUPPLIER, "/suppliers?name[contains]=.com");
        assertThat(Query.from(BUDGET_LINE)
                        .where(BUDGET_LINE.notes().startsWith("San Francisco"))
                        .toQueryString())
                .isEqualTo("notes[starts_with]=San%20Francisco");
        assertThatAddress(Query.from(ITEM).where(ITEM.name().endsWith("Gray")), ITEM, "/items?name[ends_with]=Gray");
        assertThatAddress(
                orders.where(ORDER_HEADER.version().gt(1)), ORDER_HEADER, "/purchase_orders?version[gt]=1");
        assertThatAddress(
                Query.from(SUPPLIER).where(SUPPLIER.updatedAt().lt(LocalDate.of(2010, 1, 15))),
                SUPPLIER,
                "/suppliers?updated_at[lt]=2010-01-15");
        assertThatAddress(
                orders.where(ORDER_HEADER.version().gtOrEq(3)), ORDER_HEADER, "/purchase_orders?version[gt_or_eq]=3");
        assertThatAddress(
                orders.where(ORDER_HEADER.version().ltOrEq(1)), ORDER_HEADER, "/purchase_orders?version[lt_or_eq]=1");
        assertThatAddress(
                orders.where(ORDER_HEADER.status().notEq(OrderHeader.Status.of("active"))),
                ORDER_HEADER,
                "/purchase_orders?status[not_eq]=active");
        Query<InvoiceHeader> invoices = Query.from(INVOICE_HEADER);
        assertThatAddress(
                invoices.where(INVOICE_HEADER.accountType().name().in("SAP100", "SAP200")),
                INVOICE_HEADER,
                "/invoices?account_type[name][in]=SAP100,SAP200");
        assertThatAddress(
                invoices.where(INVOICE_HEADER
                        .status()
                        .notIn(InvoiceHeader.Status.AP_HOLD, InvoiceHeader.Status.BOOKING_HOLD)),
                INVOICE_HEADER,
                "/invoices?status[not_in]=ap_hold,booking_hold");
        assertThatAddress(
                invoices.where(INVOICE_HEADER.comments().blank(true)),
                INVOICE_HEADER,
                "/invoices?comments[blank]=true");
    }

    @Test
    void ofArguments() { // page 0009
        Query<OrderHeader> orders = Query.from(ORDER_HEADER);
        assertThatAddress(
                Query.from(SUPPLIER).where(SUPPLIER.status().eq("active")), SUPPLIER, "/suppliers?status=active");
        assertThatAddress(
                orders.where(ORDER_HEADER.updatedAt().gtOrEq(LocalDate.of(2010, 12, 31))),
                ORDER_HEADER,
                "/purchase_orders?updated_at[gt_or_eq]=2010-12-31");
        assertThatAddress(orders.offset(100), ORDER_HEADER, "/purchase_orders?offset=100");
        assertThatAddress(
                orders.where(ORDER_HEADER.orderLines().account().code().eq("a-c")),
                ORDER_HEADER,
                "/purchase_orders?order_lines[account][code]=a-c");
        assertThatAddress(
                Query.from(EXCHANGE_RATE).where(EXCHANGE_RATE.fromCurrency().id().eq(1)),
                EXCHANGE_RATE,
                "/exchange_rates?from_currency[id]=1");
        assertThat(Query.from(EXCHANGE_RATE).argument("from_currency_id", "1"))
                .hasToString("/exchange_rates?from_currency_id=1");
        assertThatAddress(
                orders.orderBy(ORDER_HEADER.id().desc()), ORDER_HEADER, "/purchase_orders?order_by=id&dir=desc");
        assertThatAddress(
                Query.from(SUPPLIER).where(SUPPLIER.parent().name().contains("ACME")).filter("my_filter"),
                SUPPLIER,
                "/suppliers?parent[name][contains]=ACME&filter=my_filter");
    }

    @Test
    void ofExports() { // pages 0023 and 0205: what is not exported yet, and how it is marked
        assertThatAddress(
                Query.from(INVOICE_HEADER).where(INVOICE_HEADER.exported().eq(false)),
                INVOICE_HEADER,
                "/invoices?exported=false");
        assertThat(InvoiceHeaderOperations.UPDATE.pathFor(7) + "?"
                        + Query.from(INVOICE_HEADER).argument("exported", "true").toQueryString())
                .isEqualTo("/invoices/7?exported=true");
    }

    @Test
    void ofReturnFormats() { // page 0014
        for (ReturnObject form : ReturnObject.values()) {
            assertThatAddress(
                    Query.from(EXPENSE_REPORT).returnObject(form),
                    EXPENSE_REPORT,
                    "/expense_reports?return_object=" + form.word());
        }
        assertThatAddress(
                Query.from(INVOICE_HEADER)
                        .fields(
                                INVOICE_HEADER.id(),
                                INVOICE_HEADER.invoiceNumber(),
                                INVOICE_HEADER.invoiceLines().id(),
                                INVOICE_HEADER.invoiceLines().lineNum()),
                INVOICE_HEADER,
                "/invoices?fields=[\"id\",\"invoice_number\",{\"invoice_lines\":[\"id\",\"line_num\"]}]");
        assertThatAddress(
                Query.from(APPROVAL)
                        .where(APPROVAL.approvableType().eq("EasyFormResponse"))
                        .and(APPROVAL.status().in("pending_approval", "approved"))
                        .limit(1)
                        .fields(APPROVAL.id(), APPROVAL.createdAt()),
                APPROVAL,
                "/approvals?approvable_type=EasyFormResponse&status[in]=pending_approval,approved&limit=1"
                        + "&fields=[\"id\",\"created_at\"]");
        assertThatAddress(
                Query.from(REQUISITION_HEADER)
                        .limit(1)
                        .fields(
                                REQUISITION_HEADER.id(),
                                REQUISITION_HEADER.shipToAddress().name(),
                                REQUISITION_HEADER.shipToAddress().country().code(),
                                REQUISITION_HEADER.shipToAddress().customFields(),
                                REQUISITION_HEADER.customFields()),
                REQUISITION_HEADER,
                "/requisitions?limit=1&fields=[\"id\",{\"ship_to_address\":[\"name\",{\"country\":[\"code\"]},"
                        + "{\"custom_fields\":{}}]},{\"custom_fields\":{}}]");
    }

    @Test
    void ofRequisitions() { // page 0262
        assertThatAddress(
                Query.from(REQUISITION_HEADER)
                        .where(REQUISITION_HEADER.requestedBy().login().eq("ejohnson")),
                REQUISITION_HEADER,
                "/requisitions?requested_by[login]=ejohnson");
        assertThatAddress(
                Query.from(REQUISITION_HEADER).where(REQUISITION_HEADER.id().eq(235)),
                REQUISITION_HEADER,
                "/requisitions?id=235");
        assertThatAddress(
                Query.from(REQUISITION_HEADER)
                        .where(REQUISITION_HEADER.status().eq(RequisitionHeader.Status.of("ordered")))
                        .and(REQUISITION_HEADER.createdAt().gt(LocalDate.of(2010, 1, 1)))
                        .and(REQUISITION_HEADER.createdAt().lt(LocalDate.of(2010, 2, 1))),
                REQUISITION_HEADER,
                "/requisitions?status=ordered&created_at[gt]=2010-01-01&created_at[lt]=2010-02-01");
    }

    @Test
    void ofGraphQl() { // page 0013
        assertThat(Query.from(INVOICE_HEADER).where(INVOICE_HEADER.id().eq(1)).fields(INVOICE_HEADER.id()).toGraphQl())
                .isEqualTo("query {\n  invoice(id: 1) {\n    id\n  }\n}\n");
        assertThat(Query.from(INVOICE_HEADER).where(INVOICE_HEADER.id().gt(5)).fields(INVOICE_HEADER.id()).toGraphQl())
                .isEqualTo("query {\n  invoices(query: \"id[gt]=5\") {\n    id\n  }\n}\n");
        assertThat(Query.from(INVOICE_HEADER).fields(INVOICE_HEADER.costOwner()).toGraphQl())
                .contains("customFields {", "... on StringValue {", "... on User {");
    }
}
