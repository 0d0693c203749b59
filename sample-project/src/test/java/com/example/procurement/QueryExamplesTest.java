package com.example.procurement;

import static com.example.coupa.InvoiceHeaderPath.INVOICE_HEADER;
import static com.example.procurement.InvoiceSummaryPath.INVOICE_SUMMARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.example.coupa.InvoiceHeader;
import com.example.coupa.InvoiceHeaderMapper;
import com.example.coupa.InvoiceHeaderOperations;
import dev.coupagen.runtime.Presence;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.dynamic.DynamicResources;
import dev.coupagen.runtime.query.Criterion;
import dev.coupagen.runtime.query.DynamicPath;
import dev.coupagen.runtime.query.GraphQlReply;
import dev.coupagen.runtime.query.Query;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples of docs/queries.md, compiled and run. A part between "docs" and "end" is a code block there. */
class QueryExamplesTest {
    private final InvoiceHeader invoice = InvoiceHeaderMapper.INSTANCE.fromJson(
            "{\"id\":7,\"invoice-number\":\"A-1\",\"status\":\"approved\",\"supplier\":{\"name\":\"ACME\"},"
                    + "\"gross-total\":\"120.00\",\"invoice-lines\":[{\"account\":{\"code\":\"a-c\"}},{}],"
                    + "\"custom-fields\":{\"cf-erp-invoice-number\":\"ERP-89\",\"cf-region\":{\"name\":\"EU\"}}}");

    @Test
    void paths() {
        // docs
        Optional<String> email = INVOICE_HEADER.supplier().primaryContact().email().get(invoice);
        List<String> accounts = INVOICE_HEADER.invoiceLines().account().code().get(invoice);
        boolean isKnown = INVOICE_HEADER.supplier().name().isPresent(invoice);
        Presence presence = INVOICE_HEADER.supplier().primaryContact().presence(invoice);
        // end
        assertThat(email).isEmpty();
        assertThat(accounts).containsExactly("a-c");
        assertThat(isKnown).isTrue();
        assertThat(presence).isEqualTo(Presence.ABSENT);
    }

    @Test
    void customFields() {
        // docs
        Optional<String> typed = INVOICE_HEADER.cfErpInvoiceNumber().get(invoice);
        Optional<String> byName =
                INVOICE_HEADER.customFields().record("cf-region").text("name").get(invoice);
        // end
        assertThat(typed).hasValue("ERP-89");
        assertThat(byName).hasValue("EU");
    }

    @Test
    void aQuery() {
        // docs
        Query<InvoiceHeader> open = Query.from(INVOICE_HEADER)
                .where(INVOICE_HEADER.supplier().name().contains("ACME"))
                .and(INVOICE_HEADER.createdAt().gt(LocalDate.of(2026, 1, 1)))
                .and(INVOICE_HEADER.invoiceLines().account().code().in("a-c", "a-d"))
                .orderBy(INVOICE_HEADER.createdAt().desc())
                .limit(50)
                .fields(INVOICE_HEADER.id(), INVOICE_HEADER.supplier().name(), INVOICE_HEADER.customFields());
        URI address = open.toUri(URI.create("https://acme.coupahost.com"));
        // end
        assertThat(address.getHost()).isEqualTo("acme.coupahost.com");
        assertThat("/api" + open.resourcePath() + "?" + open.toQueryString())
                .isEqualTo("/api/invoices?supplier[name][contains]=ACME&created_at[gt]=2026-01-01"
                        + "&invoice_lines[account][code][in]=a-c,a-d&order_by=created_at&dir=desc&limit=50"
                        + "&fields=[%22id%22,%7B%22supplier%22%3A[%22name%22]%7D,"
                        + "%7B%22custom_fields%22%3A%7B%7D%7D]");
    }

    @Test
    void dates() {
        // docs
        Criterion<InvoiceHeader> day = INVOICE_HEADER.updatedAt().gtOrEq(LocalDate.of(2026, 1, 31));
        Criterion<InvoiceHeader> moment =
                INVOICE_HEADER.updatedAt().gtOrEq(OffsetDateTime.parse("2026-01-31T08:00:00+01:00"));
        // end
        assertThat(day).hasToString("updated_at[gt_or_eq]=2026-01-31");
        assertThat(Query.from(INVOICE_HEADER).where(moment).toQueryString())
                .isEqualTo("updated_at[gt_or_eq]=2026-01-31T08%3A00%3A00%2B01%3A00");
    }

    @Test
    void aProjection() {
        // docs
        Query<InvoiceSummary> query = Query.from(INVOICE_SUMMARY).fieldsOfModel();
        // end
        assertThat(query.toString()).contains("{\"supplier\":[\"id\",\"name\"]}", "{\"custom_fields\":{}}");
    }

    @Test
    void inMemory() {
        List<InvoiceHeader> invoices = List.of(invoice);
        // docs
        Query<InvoiceHeader> large =
                Query.from(INVOICE_HEADER).where(INVOICE_HEADER.grossTotal().gt(100));
        List<InvoiceHeader> found = invoices.stream().filter(large::test).toList();
        // end
        assertThat(found).containsExactly(invoice);
    }

    @Test
    void fromText() {
        // docs
        Query<InvoiceHeader> query = Query.parse(INVOICE_HEADER, "supplier[name][contains]=ACME&limit=10");
        // end
        assertThat(query.limit()).hasValue(10);
        assertThat(query.test(invoice)).isTrue();
    }

    @Test
    void graphQl() {
        byte[] answer = "{\"data\":{\"invoice\":{\"invoiceNumber\":\"A-1\"}}}".getBytes(StandardCharsets.UTF_8);
        // docs
        Query<InvoiceHeader> query = Query.from(INVOICE_HEADER)
                .where(INVOICE_HEADER.id().eq(7))
                .fields(INVOICE_HEADER.invoiceNumber(), INVOICE_HEADER.supplier().name());
        String document = query.toGraphQl();
        GraphQlReply<InvoiceHeader> reply = query.readGraphQl(answer);
        // end
        assertThat(document)
                .isEqualTo("query {\n  invoice(id: 7) {\n    invoiceNumber\n    supplier {\n      name\n    }\n  }\n}\n");
        assertThat(INVOICE_HEADER.invoiceNumber().get(reply.records().get(0))).hasValue("A-1");
    }

    @Test
    void operations() {
        // docs
        String path = InvoiceHeaderOperations.SUBMIT.pathFor(7);
        boolean isRepeatable = InvoiceHeaderOperations.SUBMIT.isRepeatable();
        // end
        assertThat(path).isEqualTo("/invoices/7/submit");
        assertThat(isRepeatable).isFalse();
    }

    @Test
    void withoutAModel() {
        // docs
        DynamicResources resources = DynamicResources.onClassPath(getClass().getClassLoader());
        DynamicPath<DynamicRecord, DynamicRecord> supplier = DynamicPath.from(resources.mapper("Supplier"));
        Query<DynamicRecord> query =
                Query.from(supplier).where(supplier.record("primary-contact").text("email").endsWith("@acme.com"));
        // end
        assertThat(query).hasToString("/suppliers?primary_contact[email][ends_with]=@acme.com");
    }

    @Test
    void areTheOnesOfTheDocumentation() throws Exception {
        Path source = Path.of("src/test/java/com/example/procurement/QueryExamplesTest.java");
        String examples = Files.readString(source);
        String documentation = Files.readString(Path.of("../docs/queries.md"));
        assertThat(parts("(?s)```java\n(.*?)```", documentation))
                .containsExactlyElementsOf(parts("(?s)        // docs\n(.*?)        // end\n", examples));
    }

    private static List<String> parts(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult part) -> part.group(1).stripTrailing().stripIndent())
                .toList();
    }
}
