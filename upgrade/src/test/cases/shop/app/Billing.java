package app;

import static shop.InvoicePath.INVOICE;

import dev.coupagen.runtime.CustomFields;
import dev.coupagen.runtime.Operation;
import dev.coupagen.runtime.query.Query;
import dev.coupagen.runtime.query.TextPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import shop.ImmutableInvoice;
import shop.ImmutableLine;
import shop.Invoice;
import shop.InvoiceOperations;
import shop.Line;

/** Uses thirty elements in many ways. A comment names what the check has to find on the line. */
final class Billing {
    private static final TextPath<Invoice, Invoice> WEBSITE = INVOICE.supplier().website(); // ! element-removed Supplier.website
    private static final TextPath<Invoice, Invoice> NAME = INVOICE.supplier().name();
    private final Function<Invoice, Optional<BigDecimal>> tax = Invoice::tax;
    private final Function<Invoice, Optional<String>> note = Invoice::note; // ! element-removed Invoice.note

    record Page(Invoice first, List<Line> lines) {
        Optional<String> note() {
            return first.note(); // ! element-removed Invoice.note
        }

        long count() {
            return lines.stream().map(Line::num).filter(Optional::isPresent).count();
        }
    }

    Optional<BigDecimal> total(Invoice invoice) {
        Supplier<Object> lazily = () -> {
            var number = invoice.number();
            return invoice.total(); // ! element-type-changed Invoice.total
        };
        return invoice.due().isPresent() ? invoice.tax() : Optional.empty();
    }

    Invoice draft() {
        return ImmutableInvoice.builder()
                .number("1") // ! element-length-changed Invoice.number
                .paid(true) // ! element-read-only Invoice.paid
                .clearNote() // ! element-removed Invoice.note
                .due(null)
                .tax(BigDecimal.ONE)
                .reference("a")
                .addLines(ImmutableLine.builder().num(1).unit("EA").build()) // ! element-required Line.account
                .build();
    }

    Query<Invoice> open() {
        return Query.from(INVOICE)
                .where(INVOICE.status().eq(Invoice.Status.VOID)) // ! element-value-removed Invoice.status
                .and(INVOICE.status().notEq(Invoice.Status.DRAFT))
                .and(INVOICE.channel().eq(Invoice.Channel.WEB)) // ! element-value-added Invoice.channel
                .and(INVOICE.paid().eq(true))
                .and(INVOICE.lines().price().gt(BigDecimal.ONE))
                .and(INVOICE.supplier().email().contains("@")) // ! element-writable Supplier.email
                .orderBy(INVOICE.createdAt().asc());
    }

    Query<Invoice> byName() {
        String arguments = "supplier[website][contains]=acme&supplier[rating]=1&sequence_no=2";
        return Query.parse(INVOICE, arguments); // ! element-removed Supplier.website
    }

    Object byPresence(ImmutableInvoice invoice) {
        return List.of(
                invoice.presence("reference"),
                invoice.presence("note")); // ! element-removed Invoice.note
    }

    Invoice.DocumentKind credit() {
        return Invoice.DocumentKind.CREDIT; // ! element-removed Invoice.document-kind
    }

    Operation submit() {
        return InvoiceOperations.SUBMIT;
    }

    Operation cancel() {
        return InvoiceOperations.VOID; // ! operation-removed Invoice.PUT /invoices/{id}/void
    }

    Optional<String> region(Invoice invoice) {
        return invoice.cfRegion();
    }

    Object all(Line line, shop.Supplier supplier) {
        Optional<String> phone =
                supplier.phone(); // ! element-deprecated Supplier.phone
        return List.of(
                line.id(), line.quantity(), line.account(), line.period(), supplier.id(), supplier.number(), supplier.active(), phone);
    }

    long invoiceId(Invoice invoice) {
        return invoice.id().orElse(0L) + invoice.sequenceNo().orElse(0L);
    }
}
