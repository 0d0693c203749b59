package shop;

import dev.coupagen.runtime.query.BooleanPath;
import dev.coupagen.runtime.query.CustomFieldsPath;
import dev.coupagen.runtime.query.NumberPath;
import dev.coupagen.runtime.query.RecordPath;
import dev.coupagen.runtime.query.Route;
import dev.coupagen.runtime.query.TextPath;
import javax.annotation.processing.Generated;

/** Paths to the elements of {@link Supplier}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class SupplierPath<R, S> extends RecordPath<R, S, Supplier> {
  public static final SupplierPath<Supplier, Supplier> SUPPLIER = new SupplierPath<>(rootOf(SupplierMapper.INSTANCE, "/suppliers"));

  public SupplierPath(Route route) {
    super(route);
  }

  public BooleanPath<R, S> active() {
    return bool(0);
  }

  public CustomFieldsPath<R, S> customFields() {
    return customFields(1);
  }

  public TextPath<R, S> email() {
    return text(2);
  }

  public NumberPath<R, S> id() {
    return number(3);
  }

  public TextPath<R, S> name() {
    return text(4);
  }

  public TextPath<R, S> number() {
    return text(5);
  }

  public TextPath<R, S> phone() {
    return text(6);
  }

  public NumberPath<R, S> rating() {
    return number(7);
  }

  public TextPath<R, S> website() {
    return text(8);
  }
}
