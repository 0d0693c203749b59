package com.example.procurement;

import static com.example.coupa.InvoiceHeaderPath.INVOICE_HEADER;
import static com.example.coupa.SupplierPath.SUPPLIER;

import com.example.coupa.ImmutableSupplier;
import com.example.coupa.InvoiceHeader;
import com.example.coupa.Supplier;
import dev.coupagen.client.Coupa;
import dev.coupagen.client.Credentials;
import dev.coupagen.client.ResourceClient;
import dev.coupagen.client.export.ExportReport;
import dev.coupagen.runtime.query.Query;
import dev.coupagen.sandbox.CoupaSandbox;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Talks to an instance: here, to a sandbox that is started for it. */
final class Transfer {
    private final PrintStream out;

    Transfer(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs against a sandbox.
     *
     * @param customFields the file of the instance's custom fields
     */
    void run(Path customFields) {
        try (CoupaSandbox sandbox = CoupaSandbox.builder()
                        .release("R39")
                        .seed(42)
                        .records(60)
                        .customFields(customFields)
                        .port(0)
                        .start();
                Coupa coupa = Coupa.builder()
                        .url(sandbox.url())
                        .credentials(Credentials.client(sandbox.clientId(), sandbox.clientSecret()))
                        .build()) {
            read(coupa.resource(INVOICE_HEADER));
            write(coupa.resource(SUPPLIER));
            export(coupa);
        }
    }

    private void read(ResourceClient<InvoiceHeader> invoices) {
        InvoiceHeader first = invoices.first(Query.from(INVOICE_HEADER)).orElseThrow();
        out.printf("The first invoice is %s%n", first.id().orElseThrow());
        Query<InvoiceHeader> numbers = Query.from(INVOICE_HEADER).fields(INVOICE_HEADER.invoiceNumber());
        try (Stream<InvoiceHeader> all = invoices.stream(numbers)) {
            out.printf("A stream over all pages has %d invoices%n", all.count());
        }
    }

    private void write(ResourceClient<Supplier> suppliers) {
        Supplier created = suppliers.create(
                ImmutableSupplier.builder().name("Example Office Supplies").number("EX-1").build());
        Supplier renamed = ImmutableSupplier.copyOf(created).toBuilder().name("Example Office Ltd").build();
        out.printf("Supplier %s is now %s%n",
                created.number().orElse("-"),
                suppliers.update(created, renamed).name().orElse("-"));
    }

    private void export(Coupa coupa) {
        ExportReport report = coupa.export(INVOICE_HEADER)
                .where(INVOICE_HEADER.id().ltOrEq(10))
                .numberInto("cf-erp-invoice-number")
                .to(invoice -> "ERP-" + invoice.id().orElseThrow());
        out.printf("%d invoices were handed over and marked as exported%n", report.marked());
    }
}
