package dev.coupagen.client.model;

import dev.coupagen.runtime.query.BooleanPath;
import dev.coupagen.runtime.query.DateTimePath;
import dev.coupagen.runtime.query.DecimalPath;
import dev.coupagen.runtime.query.IntegerPath;
import dev.coupagen.runtime.query.RecordPath;
import dev.coupagen.runtime.query.Route;
import dev.coupagen.runtime.query.TextPath;
import dev.coupagen.runtime.query.ThroughCollection;
import javax.annotation.processing.Generated;

/** Paths to the elements of {@link Invoice}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class InvoicePath<R, S> extends RecordPath<R, S, Invoice> {
    public static final InvoicePath<Invoice, Invoice> INVOICE =
            new InvoicePath<>(rootOf(InvoiceMapper.INSTANCE, "/invoices"));

    public InvoicePath(Route route) {
        super(route);
    }

    public IntegerPath<R, S> id() {
        return integer(0);
    }

    public TextPath<R, S> invoiceNumber() {
        return text(1);
    }

    public DecimalPath<R, S> grossTotal() {
        return decimal(2);
    }

    public TextPath<R, S> status() {
        return text(3);
    }

    public BooleanPath<R, S> exported() {
        return bool(4);
    }

    public DateTimePath<R, S> updatedAt() {
        return dateTime(5);
    }

    public SupplierPath<R, S> supplier() {
        return new SupplierPath<>(to(6));
    }

    public InvoiceLinePath<R, ThroughCollection> invoiceLines() {
        return new InvoiceLinePath<>(to(7));
    }
}
