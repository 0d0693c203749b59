package shop;

import dev.coupagen.runtime.query.CustomFieldsPath;
import dev.coupagen.runtime.query.DecimalPath;
import dev.coupagen.runtime.query.NumberPath;
import dev.coupagen.runtime.query.RecordPath;
import dev.coupagen.runtime.query.Route;
import dev.coupagen.runtime.query.TextPath;
import javax.annotation.processing.Generated;

/** Paths to the elements of {@link Line}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class LinePath<R, S> extends RecordPath<R, S, Line> {
  public static final LinePath<Line, Line> LINE = new LinePath<>(rootOf(LineMapper.INSTANCE, ""));

  public LinePath(Route route) {
    super(route);
  }

  public TextPath<R, S> account() {
    return text(0);
  }

  public CustomFieldsPath<R, S> customFields() {
    return customFields(1);
  }

  public NumberPath<R, S> id() {
    return number(2);
  }

  public NumberPath<R, S> num() {
    return number(3);
  }

  public TextPath<R, S> period() {
    return text(4);
  }

  public DecimalPath<R, S> price() {
    return decimal(5);
  }

  public DecimalPath<R, S> quantity() {
    return decimal(6);
  }

  public TextPath<R, S> unit() {
    return text(7);
  }
}
