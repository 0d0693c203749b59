package acme;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.model.Model;
import java.lang.Deprecated;
import java.lang.Long;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** An immutable {@link Override}. */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class ImmutableOverride extends Model implements Override {
  ImmutableOverride(Model.Values values) {
    super(values);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The value itself if it is of this class, or else a copy. */
  public static ImmutableOverride copyOf(Override value) {
    return value instanceof ImmutableOverride same ? same : new Builder().copy(value).build();
  }

  public Builder toBuilder() {
    return new Builder(this);
  }

  @java.lang.Override
  public OverrideMapper mapper() {
    return OverrideMapper.INSTANCE;
  }

  @Deprecated
  @java.lang.Override
  public Optional<Long> id() {
    return optional(0);
  }

  /** Builds {@link ImmutableOverride}. */
  @dev.coupagen.annotations.Generated
  public static final class Builder extends Model.Builder {
    private Builder() {
      super(OverrideMapper.INSTANCE);
    }

    private Builder(ImmutableOverride model) {
      super(model);
    }

    private Builder copy(Override value) {
      setIfPresent(0, value.id());
      return this;
    }

    @Deprecated
    public Builder id(long value) {
      set(0, value);
      return this;
    }

    /** Sends null for {@code id}, which clears it. */
    @Deprecated
    public Builder clearId() {
      clear(0);
      return this;
    }

    /** Sets an element that the interface does not declare. */
    public Builder extension(String element, RawValue value) {
      extend(element, value);
      return this;
    }

    public ImmutableOverride build() {
      return new ImmutableOverride(values());
    }
  }
}
