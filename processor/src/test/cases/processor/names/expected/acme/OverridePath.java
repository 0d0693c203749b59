package acme;

import dev.coupagen.runtime.query.IntegerPath;
import dev.coupagen.runtime.query.RecordPath;
import dev.coupagen.runtime.query.Route;
import java.lang.Deprecated;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;

/** Paths to the elements of {@link Override}. */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class OverridePath<R, S> extends RecordPath<R, S, Override> {
  public static final OverridePath<Override, Override> OVERRIDE = new OverridePath<>(rootOf(OverrideMapper.INSTANCE, ""));

  public OverridePath(Route route) {
    super(route);
  }

  @Deprecated
  public IntegerPath<R, S> id() {
    return integer(0);
  }
}
