package com.example.procurement;

import static com.example.coupa.InvoiceHeaderPath.INVOICE_HEADER;

import com.example.coupa.ImmutableInvoiceHeader;
import com.example.coupa.InvoiceHeader;
import com.example.coupa.InvoiceHeaderMapper;
import com.example.coupa.InvoiceLine;
import com.example.coupa.SupplierMapper;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.query.Query;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;

/** Reads what Coupa sends, asks it questions that cannot fail, and writes what Coupa is to change. */
public final class Sample {
    private final PrintStream out;

    Sample(PrintStream out) {
        this.out = out;
    }

    /** Runs the sample. */
    public static void main(String[] arguments) throws IOException {
        new Sample(System.out).run();
    }

    void run() throws IOException {
        title("A page of invoices, read with the generated models");
        List<ImmutableInvoiceHeader> invoices;
        try (InputStream page = payload("invoices.json")) {
            invoices = InvoiceHeaderMapper.INSTANCE.listFromJson(page, reporting());
        }
        invoices.forEach(this::describe);

        title("The same invoice in XML, read with a projection of twelve elements");
        try (InputStream document = payload("invoice.xml")) {
            summarise(InvoiceSummaryMapper.INSTANCE.fromXml(document));
        }

        title("Paths: an element asked for through what may be missing");
        askPaths(invoices);

        title("Queries over the same paths: for REST, for GraphQL, and in memory");
        query(invoices);

        title("A partial update: what is set is sent, nothing else");
        update();

        title("The client, against a sandbox: read, write, export");
        new Transfer(out).run(customFields());

        title("Flat files: an export read as typed records, an import written from them");
        new FlatFiles(out).run();
    }

    private void describe(InvoiceHeader invoice) {
        ImmutableInvoiceHeader model = ImmutableInvoiceHeader.copyOf(invoice);
        out.printf("%s%n", invoice.invoiceNumber().orElse("(no number)"));
        out.printf("  created       %s%n", invoice.createdAt().map(OffsetDateTime::toString).orElse("-"));
        out.printf("  gross total   %s %s (%s)%n",
                invoice.grossTotal().map(Object::toString).orElse("-"),
                invoice.currency().flatMap(currency -> currency.code()).orElse(""),
                model.presence("gross-total"));
        out.printf("  supplier      %s (%s)%n",
                invoice.supplier().flatMap(supplier -> supplier.name()).orElse("-"),
                model.presence("supplier"));
        out.printf("  payment date  %s%n", model.presence("payment-date"));
        out.printf("  ERP number    %s%n", invoice.cfErpInvoiceNumber().orElse("-"));
        out.printf("  cost owner    %s%n", invoice.costOwner().flatMap(user -> user.email()).orElse("-"));
        for (InvoiceLine line : invoice.invoiceLines()) {
            out.printf("  line          %s %s%n",
                    line.description().orElse("-"),
                    line.total().map(Object::toString).orElse("-"));
        }
        model.extensions().members().forEach(unknown -> out.printf("  not modelled  %s%n", unknown.name()));
    }

    private void summarise(InvoiceSummary invoice) {
        out.printf("%s: %s, %s lines, supplier %s%n",
                invoice.number(),
                invoice.status().orElse("-"),
                invoice.invoiceLines().size(),
                invoice.supplier().flatMap(supplier -> supplier.name()).orElse("-"));
    }

    private void askPaths(List<? extends InvoiceHeader> invoices) {
        var email = INVOICE_HEADER.supplier().primaryContact().email();
        for (InvoiceHeader invoice : invoices) {
            out.printf("%s: %s of %s is %s, lines cost %s%n",
                    INVOICE_HEADER.invoiceNumber().get(invoice).orElse("-"),
                    email,
                    INVOICE_HEADER.supplier().name().get(invoice).orElse("-"),
                    email.presence(invoice),
                    INVOICE_HEADER.invoiceLines().total().get(invoice));
        }
    }

    private void query(List<? extends InvoiceHeader> invoices) {
        Query<InvoiceHeader> open = Query.from(INVOICE_HEADER)
                .where(INVOICE_HEADER.supplier().name().contains("Office"))
                .and(INVOICE_HEADER.grossTotal().gtOrEq(new BigDecimal("100")))
                .and(INVOICE_HEADER.createdAt().gt(OffsetDateTime.parse("2026-01-01T00:00:00Z")))
                .orderBy(INVOICE_HEADER.createdAt().desc())
                .fields(INVOICE_HEADER.id(), INVOICE_HEADER.invoiceLines().description())
                .limit(50);
        out.println("GET /api/invoices?" + open.toQueryString());
        out.println(open.toGraphQl());
        out.println("In memory it finds "
                + invoices.stream().filter(open::test).flatMap(invoice -> invoice.invoiceNumber().stream()).toList());

        Query<InvoiceSummary> projection = Query.from(InvoiceSummaryPath.INVOICE_SUMMARY).fieldsOfModel();
        out.println("A projection asks for what it declares: " + projection.toQueryString());
    }

    private void update() {
        InvoiceSummary change = ImmutableInvoiceSummary.builder()
                .number("INV-2026-001")
                .erpInvoiceNumber("ERP-89")
                .clearPaymentDate()
                .build();
        out.println(text(InvoiceSummaryMapper.INSTANCE.toJson(change, MapperOptions.FOR_UPDATE)));
        out.println(text(InvoiceSummaryMapper.INSTANCE.toXml(change, MapperOptions.FOR_UPDATE)));
        out.println("Suppliers have " + SupplierMapper.INSTANCE.schema().size() + " elements.");
    }

    private MapperOptions reporting() {
        return MapperOptions.DEFAULT.withListener(
                issue -> out.printf("! %s %s: %s%n", issue.kind(), issue.path(), issue.message()));
    }

    /** The file is in the project, wherever the sample is run. */
    private static Path customFields() {
        Path here = Path.of("coupa-custom-fields.yaml");
        return Files.exists(here) ? here : Path.of("sample-project").resolve(here);
    }

    private static InputStream payload(String name) throws IOException {
        InputStream payload = Sample.class.getResourceAsStream("/payloads/" + name);
        if (payload == null) {
            throw new IOException("The sample's payload " + name + " is not on the class path.");
        }
        return payload;
    }

    private void title(String text) {
        out.printf("%n== %s ==%n", text);
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
