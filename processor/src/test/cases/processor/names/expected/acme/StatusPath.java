package acme;

import dev.coupagen.runtime.query.IntegerPath;
import dev.coupagen.runtime.query.RecordPath;
import dev.coupagen.runtime.query.Route;
import java.lang.Deprecated;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;

/** Paths to the elements of {@link Status}. */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class StatusPath<R, S> extends RecordPath<R, S, Status> {
  public static final StatusPath<Status, Status> STATUS = new StatusPath<>(rootOf(StatusMapper.INSTANCE, ""));

  public StatusPath(Route route) {
    super(route);
  }

  @Deprecated
  public IntegerPath<R, S> id() {
    return integer(0);
  }
}
