package app;

import dev.coupagen.runtime.query.DecimalPath;
import dev.coupagen.runtime.query.NumberPath;
import dev.coupagen.runtime.query.RecordPath;
import dev.coupagen.runtime.query.Route;
import dev.coupagen.runtime.query.TextPath;
import javax.annotation.processing.Generated;

/** Paths to the elements of {@link Own.Summary}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
final class Own_SummaryPath<R, S> extends RecordPath<R, S, Own.Summary> {
  public static final Own_SummaryPath<Own.Summary, Own.Summary> SUMMARY = new Own_SummaryPath<>(rootOf(Own_SummaryMapper.INSTANCE, "/invoices"));

  public Own_SummaryPath(Route route) {
    super(route);
  }

  public TextPath<R, S> note() {
    return text(0);
  }

  public NumberPath<R, S> id() {
    return number(1);
  }

  public NumberPath<R, S> sequenceNo() {
    return number(2);
  }

  public DecimalPath<R, S> amount() {
    return decimal(3);
  }
}
