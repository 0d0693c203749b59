package dev.coupagen.runtime.example;

import dev.coupagen.runtime.query.BooleanPath;
import dev.coupagen.runtime.query.CustomFieldsPath;
import dev.coupagen.runtime.query.DatePath;
import dev.coupagen.runtime.query.DateTimePath;
import dev.coupagen.runtime.query.DecimalPath;
import dev.coupagen.runtime.query.EnumerationPath;
import dev.coupagen.runtime.query.IntegerPath;
import dev.coupagen.runtime.query.RawPath;
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

    public EnumerationPath<R, S, Invoice.Status> status() {
        return enumeration(2);
    }

    public DecimalPath<R, S> grossTotal() {
        return decimal(3);
    }

    public DatePath<R, S> invoiceDate() {
        return date(4);
    }

    public DateTimePath<R, S> createdAt() {
        return dateTime(5);
    }

    public BooleanPath<R, S> paid() {
        return bool(6);
    }

    public SupplierPath<R, S> supplier() {
        return new SupplierPath<>(to(7));
    }

    public InvoicePath<R, ThroughCollection> relatedInvoices() {
        return new InvoicePath<>(to(8));
    }

    public TextPath<R, ThroughCollection> tags() {
        return texts(9);
    }

    public RawPath<R, S> payload() {
        return raw(10);
    }

    public TextPath<R, S> erpNumber() {
        return text(11);
    }

    public SupplierPath<R, S> costOwner() {
        return new SupplierPath<>(to(12));
    }

    public BooleanPath<R, S> urgent() {
        return bool(13);
    }

    public CustomFieldsPath<R, S> customFields() {
        return customFields(14);
    }
}
