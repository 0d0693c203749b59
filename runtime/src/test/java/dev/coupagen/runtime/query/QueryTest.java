package dev.coupagen.runtime.query;

import static dev.coupagen.runtime.example.InvoicePath.INVOICE;
import static dev.coupagen.runtime.example.SupplierPath.SUPPLIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coupagen.runtime.example.Invoice;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QueryTest {
    private static final Query<Invoice> ALL = Query.from(INVOICE);

    private static String of(Criterion<Invoice> criterion) {
        return ALL.where(criterion).toQueryString();
    }

    private static void assertReadBack(Query<Invoice> query) {
        String text = query.toQueryString();
        assertThat(Query.parse(INVOICE, text)).isEqualTo(query);
        assertThat(Query.parseStrict(INVOICE, text).toQueryString()).isEqualTo(text);
        assertThat(URI.create("https://example.coupahost.com/api/invoices?" + text))
                .isNotNull();
    }

    @Test
    void writesEveryOperator() {
        TextPath<Invoice, Invoice> number = INVOICE.invoiceNumber();
        assertThat(of(number.eq("A"))).isEqualTo("invoice_number=A");
        assertThat(of(number.notEq("A"))).isEqualTo("invoice_number[not_eq]=A");
        assertThat(of(number.contains("A"))).isEqualTo("invoice_number[contains]=A");
        assertThat(of(number.startsWith("A"))).isEqualTo("invoice_number[starts_with]=A");
        assertThat(of(number.endsWith("A"))).isEqualTo("invoice_number[ends_with]=A");
        assertThat(of(number.gt("A"))).isEqualTo("invoice_number[gt]=A");
        assertThat(of(number.lt("A"))).isEqualTo("invoice_number[lt]=A");
        assertThat(of(number.gtOrEq("A"))).isEqualTo("invoice_number[gt_or_eq]=A");
        assertThat(of(number.ltOrEq("A"))).isEqualTo("invoice_number[lt_or_eq]=A");
        assertThat(of(number.in("A", "B"))).isEqualTo("invoice_number[in]=A,B");
        assertThat(of(number.notIn("A", "B"))).isEqualTo("invoice_number[not_in]=A,B");
        assertThat(of(number.blank(true))).isEqualTo("invoice_number[blank]=true");
    }

    @Test
    void writesValuesOfEveryType() {
        assertThat(of(INVOICE.id().in(1, 2))).isEqualTo("id[in]=1,2");
        assertThat(of(INVOICE.grossTotal().gtOrEq(new BigDecimal("1E3")))).isEqualTo("gross_total[gt_or_eq]=1000");
        assertThat(of(INVOICE.grossTotal().lt(10))).isEqualTo("gross_total[lt]=10");
        assertThat(of(INVOICE.paid().eq(false))).isEqualTo("paid=false");
        assertThat(of(INVOICE.status().in(Invoice.Status.DRAFT, Invoice.Status.of("new one"))))
                .isEqualTo("status[in]=draft,new%20one");
        assertThat(of(INVOICE.invoiceDate().lt(LocalDate.of(2010, 1, 15)))).isEqualTo("invoice_date[lt]=2010-01-15");
        assertThat(of(INVOICE.createdAt().lt(LocalDate.of(2010, 1, 15)))).isEqualTo("created_at[lt]=2010-01-15");
        assertThat(of(INVOICE.createdAt().gt(OffsetDateTime.parse("2015-04-16T22:00:00+02:00"))))
                .isEqualTo("created_at[gt]=2015-04-16T22%3A00%3A00%2B02%3A00");
        assertThat(of(INVOICE.createdAt().in(LocalDate.of(2010, 1, 15), LocalDate.of(2010, 1, 16))))
                .isEqualTo("created_at[in]=2010-01-15,2010-01-16");
        assertThat(of(INVOICE.createdAt().notIn(LocalDate.of(2010, 1, 15)))).isEqualTo("created_at[not_in]=2010-01-15");
        assertThat(of(INVOICE.grossTotal().in(1, 2))).isEqualTo("gross_total[in]=1,2");
        assertThat(of(INVOICE.grossTotal().notIn(1))).isEqualTo("gross_total[not_in]=1");
        assertThat(of(INVOICE.payload().eq("1"))).isEqualTo("payload=1");
        assertThat(of(INVOICE.payload().in(List.of("1", "2")))).isEqualTo("payload[in]=1,2");
        assertThat(of(INVOICE.payload().notIn(List.of("1", "2")))).isEqualTo("payload[not_in]=1,2");
    }

    @Test
    void goesThroughAssociationsCollectionsAndCustomFields() {
        assertThat(of(INVOICE.supplier().parent().name().contains("ACME")))
                .isEqualTo("supplier[parent][name][contains]=ACME");
        assertThat(of(INVOICE.relatedInvoices().supplier().name().eq("a-c")))
                .isEqualTo("related_invoices[supplier][name]=a-c");
        assertThat(of(INVOICE.erpNumber().blank(false))).isEqualTo("custom_fields[cf_erp_number][blank]=false");
        assertThat(of(INVOICE.customFields().integer("my-field ").gt(5))).isEqualTo("custom_fields[my_field%20][gt]=5");
    }

    @Test
    void encodesWhatWouldBeMisread() {
        assertThat(of(INVOICE.invoiceNumber().eq("a:b+c, d&e=f%g#h/ü\u20AC\uD83D\uDE00")))
                .isEqualTo("invoice_number=a%3Ab%2Bc%2C%20d%26e%3Df%25g%23h%2F%C3%BC%E2%82%AC%F0%9F%98%80");
        assertThat(of(INVOICE.invoiceNumber().in("a,b", "c"))).isEqualTo("invoice_number[in]=a%2Cb,c");
        assertReadBack(ALL.where(INVOICE.invoiceNumber().in("a,b", "c")));
        assertReadBack(ALL.where(INVOICE.invoiceNumber().eq("a:b+c, d&e=f%g#h/ü\u20AC\uD83D\uDE00")));
    }

    @Test
    void joinsAllParts() {
        Query<Invoice> query = ALL.where(INVOICE.supplier().name().contains("ACME & Co"))
                .and(INVOICE.createdAt().gt(LocalDate.of(2026, 1, 1)))
                .orderBy(INVOICE.createdAt().desc())
                .limit(10)
                .offset(50)
                .returnObject(ReturnObject.SHALLOW)
                .filter("my filter")
                .fields(
                        INVOICE.id(),
                        INVOICE.supplier().name(),
                        INVOICE.supplier().id(),
                        INVOICE.erpNumber());
        assertThat(query.toQueryString())
                .isEqualTo("supplier[name][contains]=ACME%20%26%20Co&created_at[gt]=2026-01-01"
                        + "&order_by=created_at&dir=desc&limit=10&offset=50&return_object=shallow"
                        + "&filter=my%20filter&fields=[%22id%22,%7B%22supplier%22%3A[%22name%22,%22id%22]%7D,"
                        + "%7B%22custom_fields%22%3A%7B%7D%7D]");
        assertThat(query)
                .hasToString(
                        "/invoices?supplier[name][contains]=ACME & Co&created_at[gt]=2026-01-01&order_by=created_at"
                                + "&dir=desc&limit=10&offset=50&return_object=shallow&filter=my filter"
                                + "&fields=[\"id\",{\"supplier\":[\"name\",\"id\"]},{\"custom_fields\":{}}]");
        assertReadBack(query);
        assertThat(ALL.toQueryString()).isEmpty();
        assertThat(query.resourcePath()).isEqualTo("/invoices");
        assertThat(query.limit()).hasValue(10);
        assertThat(query.limit(20).limit()).hasValue(20);
    }

    @Test
    void asksForWhatTheInterfaceDeclares() {
        assertThat(Query.from(SUPPLIER).fieldsOfModel())
                .hasToString("/suppliers?fields=[\"id\",\"name\",{\"parent\":[\"id\"]}]");
        assertThat(ALL.fieldsOfModel())
                .hasToString("/invoices?fields=[\"id\",\"invoice_number\",\"status\",\"gross_total\",\"invoice_date\","
                        + "\"created_at\",\"paid\",{\"supplier\":[\"id\",\"name\",{\"parent\":[\"id\"]}]},"
                        + "{\"related_invoices\":[\"id\"]},\"tags\",\"payload\",{\"custom_fields\":{}},\"urgent\"]");
        assertThat(ALL.fieldsOfModel(0).toString()).contains("{\"supplier\":[\"id\"]}");
        assertThat(ALL.fields(INVOICE.supplier())).hasToString("/invoices?fields=[{\"supplier\":[\"id\",\"name\"]}]");
    }

    @Test
    void asksForEverythingIfNoFieldIsNamed() {
        assertThat(ALL.fields()).isEqualTo(ALL).hasToString("/invoices");
    }

    @Test
    void keepsArgumentsThatItDoesNotUnderstand() {
        String text = "id=7&supplier[nam]=x&created_at[contains]=1&page%5Bsize%5D=3&fields=oops&limit=many"
                + "&created_at[gt]='2015-04-16%2022:00:00'";
        Query<Invoice> query = Query.parse(INVOICE, text);
        assertThat(query.toQueryString()).isEqualTo(text);
        assertThat(query.criteria()).containsExactly(INVOICE.id().eq(7));
        assertThatThrownBy(() -> query.test(Invoices.EMPTY)).hasMessageContaining("supplier[nam]=x");
        assertThat(ALL.argument("created_at[gt]", "'2015-04-16 22:00:00'").toQueryString())
                .isEqualTo("created_at[gt]=%272015-04-16%2022%3A00%3A00%27");
    }

    @Test
    void readsDashesPlusSignsAndEncodedBracketsToo() {
        assertThat(Query.parse(
                        INVOICE,
                        "?related-invoices%5Bsupplier%5D%5Bname%5D=a+b&dir=desc&order_by=created-at"
                                + "&fields=[%22created-at%22]&custom-fields[cf-erp-number]=1"))
                .isEqualTo(ALL.where(INVOICE.relatedInvoices().supplier().name().eq("a b"))
                        .and(INVOICE.erpNumber().eq("1"))
                        .orderBy(INVOICE.createdAt().desc())
                        .fields(INVOICE.createdAt()));
    }

    @Test
    void saysWhatIsWrongWithAnArgument() {
        assertWrong("suplier[name]=x", "InvoiceHeader has no element 'suplier'. Did you mean 'supplier'?");
        assertWrong("created_at[blank]=true", "Coupa has no operator 'blank' for values of type DATETIME");
        assertWrong("paid[gt]=true", "no operator 'gt' for values of type BOOLEAN");
        assertWrong("id[like]=1", "there is no operator 'like'");
        assertWrong("id=one", "'one' is no value of type INTEGER");
        assertWrong("id[name]=1&x", "there is no operator 'name'");
        assertWrong("supplier=1", "no operator 'eq' for values of type REFERENCE");
        assertWrong("invoice_number[blank]=maybe", "'maybe' is no value of type BOOLEAN");
        assertWrong("invoice_number[x][y]=1", "'invoice_number' has no elements of its own");
        assertWrong("a]b=1", "does not have the form");
        assertWrong("limit=-1", "'limit' is '-1', which is not a number");
        assertWrong("return_object=all", "Give 'none', 'limited' or 'shallow'");
        assertWrong("order_by=tags", "goes through a collection");
        assertWrong("order_by=supplier", "is no single element");
        assertWrong("order_by=id&dir=up", "Give 'asc' or 'desc'");
        assertWrong("dir=asc", "no 'order_by'");
        assertWrong("fields={}", "where a list is expected");
        assertWrong("fields=[1]", "where a name is expected");
        assertWrong("fields=[", "'fields' is not valid JSON");
        assertWrong("fields=[%22suplier%22]", "InvoiceHeader has no element 'suplier'. Did you mean 'supplier'?");
        assertWrong("fields=[%7B%22supplier%22:[%22nam%22]%7D]", "Supplier has no element 'nam'.");
        assertWrong("fields=[%7B%22id%22:[%22x%22]%7D]", "asks for elements of 'id' of InvoiceHeader, which has none");
        assertWrong("alone", "is not in the form name=value");
        assertWrong("=x", "is not in the form name=value");
    }

    private static void assertWrong(String arguments, String message) {
        assertThatThrownBy(() -> Query.parseStrict(INVOICE, arguments))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
        assertThat(Query.parse(INVOICE, arguments)).isNotNull();
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatThrownBy(() -> INVOICE.invoiceNumber().in()).hasMessageContaining("Give at least one");
        assertThatThrownBy(() -> ALL.limit(-1)).hasMessage("'limit' is -1. Give 0 or more.");
        assertThatThrownBy(() -> Query.from(SUPPLIER.parent())).hasMessageContaining("Give its root path");
    }

    @Test
    void readsAnythingAndComesToRestAfterOneReading() {
        String[] parts = {
            "id",
            "supplier",
            "name",
            "[",
            "]",
            "=",
            "&",
            "%",
            "%5B",
            "%2C",
            "+",
            ",",
            "contains",
            "gt",
            "blank",
            "in",
            "true",
            "7",
            "2026-01-31",
            "custom_fields",
            "cf_erp_number",
            "x-y",
            "order_by",
            "dir",
            "asc",
            "limit",
            "fields",
            "[%22id%22]",
            "%7B",
            "\uD83D",
            "ü",
            "filter",
            "created_at",
            "related_invoices",
            " ",
            "?"
        };
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n > 0; n--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            String once = Query.parse(INVOICE, text.toString()).toQueryString();
            String twice = Query.parse(INVOICE, once).toQueryString();
            if (!twice.equals(once)) {
                assertThat(twice).as("'%s'", text).isEqualTo(once);
            }
        }
    }
}
