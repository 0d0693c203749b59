package acme;

import dev.coupagen.runtime.query.IntegerPath;
import dev.coupagen.runtime.query.RecordPath;
import dev.coupagen.runtime.query.Route;
import java.lang.Deprecated;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;

/** Paths to the elements of {@link Values}. */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class ValuesPath<R, S> extends RecordPath<R, S, Values> {
  public static final ValuesPath<Values, Values> VALUES = new ValuesPath<>(rootOf(ValuesMapper.INSTANCE, ""));

  public ValuesPath(Route route) {
    super(route);
  }

  @Deprecated
  public IntegerPath<R, S> id() {
    return integer(0);
  }
}
