package shop;

import dev.coupagen.runtime.query.BooleanPath;
import dev.coupagen.runtime.query.CustomFieldsPath;
import dev.coupagen.runtime.query.DatePath;
import dev.coupagen.runtime.query.DateTimePath;
import dev.coupagen.runtime.query.DecimalPath;
import dev.coupagen.runtime.query.EnumerationPath;
import dev.coupagen.runtime.query.NumberPath;
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

  public TextPath<R, S> cfRegion() {
    return text(0);
  }

  public EnumerationPath<R, S, Invoice.Channel> channel() {
    return enumeration(1);
  }

  public DateTimePath<R, S> createdAt() {
    return dateTime(2);
  }

  public CustomFieldsPath<R, S> customFields() {
    return customFields(3);
  }

  public EnumerationPath<R, S, Invoice.DocumentKind> documentKind() {
    return enumeration(4);
  }

  public DatePath<R, S> due() {
    return date(5);
  }

  public NumberPath<R, S> id() {
    return number(6);
  }

  public LinePath<R, ThroughCollection> lines() {
    return new LinePath<>(to(7));
  }

  public TextPath<R, S> note() {
    return text(8);
  }

  public TextPath<R, S> number() {
    return text(9);
  }

  public BooleanPath<R, S> paid() {
    return bool(10);
  }

  public TextPath<R, S> reference() {
    return text(11);
  }

  public NumberPath<R, S> sequenceNo() {
    return number(12);
  }

  public EnumerationPath<R, S, Invoice.Status> status() {
    return enumeration(13);
  }

  public SupplierPath<R, S> supplier() {
    return new SupplierPath<>(to(14));
  }

  public DecimalPath<R, S> tax() {
    return decimal(15);
  }

  public DecimalPath<R, S> total() {
    return decimal(16);
  }

  public NumberPath<R, S> untouched() {
    return number(17);
  }
}
