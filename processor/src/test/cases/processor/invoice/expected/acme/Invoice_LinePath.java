package acme;

import dev.coupagen.runtime.query.BooleanPath;
import dev.coupagen.runtime.query.IntegerPath;
import dev.coupagen.runtime.query.RecordPath;
import dev.coupagen.runtime.query.Route;
import javax.annotation.processing.Generated;

/** Paths to the elements of {@link Invoice.Line}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class Invoice_LinePath<R, S> extends RecordPath<R, S, Invoice.Line> {
  public static final Invoice_LinePath<Invoice.Line, Invoice.Line> LINE = new Invoice_LinePath<>(rootOf(Invoice_LineMapper.INSTANCE, ""));

  public Invoice_LinePath(Route route) {
    super(route);
  }

  public IntegerPath<R, S> lineNum() {
    return integer(0);
  }

  public BooleanPath<R, S> taxable() {
    return bool(1);
  }

  public InvoicePath<R, S> invoice() {
    return new InvoicePath<>(to(2));
  }
}
