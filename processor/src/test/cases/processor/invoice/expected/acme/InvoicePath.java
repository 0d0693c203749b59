package acme;

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
  public static final InvoicePath<Invoice, Invoice> INVOICE = new InvoicePath<>(rootOf(InvoiceMapper.INSTANCE, "/invoices"));

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

  public Invoice_LinePath<R, ThroughCollection> lines() {
    return new Invoice_LinePath<>(to(8));
  }

  public EnumerationPath<R, ThroughCollection, Invoice.Status> formerStatuses() {
    return enumerations(9);
  }

  public IntegerPath<R, ThroughCollection> numbers() {
    return integers(10);
  }

  public RawPath<R, S> payload() {
    return raw(11);
  }

  public TextPath<R, S> erpNumber() {
    return text(12);
  }

  public SupplierPath<R, ThroughCollection> costOwners() {
    return new SupplierPath<>(to(13));
  }

  public BooleanPath<R, S> urgent() {
    return bool(14);
  }

  public CustomFieldsPath<R, S> customFields() {
    return customFields(15);
  }
}
