package acme;

import dev.coupagen.runtime.query.EnumerationPath;
import dev.coupagen.runtime.query.IntegerPath;
import dev.coupagen.runtime.query.RawPath;
import dev.coupagen.runtime.query.RecordPath;
import dev.coupagen.runtime.query.Route;
import dev.coupagen.runtime.query.TextPath;
import dev.coupagen.runtime.query.ThroughCollection;
import javax.annotation.processing.Generated;

/** Paths to the elements of {@link Optional}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class OptionalPath<R, S> extends RecordPath<R, S, Optional> {
  public static final OptionalPath<Optional, Optional> OPTIONAL = new OptionalPath<>(rootOf(OptionalMapper.INSTANCE, ""));

  public OptionalPath(Route route) {
    super(route);
  }

  public EnumerationPath<R, S, Optional.String> build() {
    return enumeration(0);
  }

  public OptionalPath<R, S> copy() {
    return new OptionalPath<>(to(1));
  }

  public IntegerPath<R, S> values() {
    return integer(2);
  }

  public IntegerPath<R, S> clear() {
    return integer(3);
  }

  public RawPath<R, S> extension() {
    return raw(4);
  }

  public EnumerationPath<R, S, Optional.String> set() {
    return enumeration(5);
  }

  public EnumerationPath<R, S, Optional.String> presence() {
    return enumeration(6);
  }

  public TextPath<R, ThroughCollection> tags() {
    return texts(7);
  }

  public TextPath<R, S> addTags() {
    return text(8);
  }

  public TextPath<R, S> clearTags() {
    return text(9);
  }

  public ValuesPath<R, S> url() {
    return new ValuesPath<>(to(10));
  }

  public StatusPath<R, S> Url() {
    return new StatusPath<>(to(11));
  }

  public EnumerationPath<R, S, Optional.Status> status() {
    return enumeration(12);
  }

  public OverridePath<R, S> new_() {
    return new OverridePath<>(to(13));
  }

  public IntegerPath<R, S> gr\u00f6\u00dfe() {
    return integer(14);
  }

  public EnumerationPath<R, S, Optional.String> odd() {
    return enumeration(15);
  }
}
