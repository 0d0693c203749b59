package acme;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.model.Model;
import java.lang.Deprecated;
import java.lang.Long;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** An immutable {@link Status}. */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class ImmutableStatus extends Model implements Status {
  ImmutableStatus(Model.Values values) {
    super(values);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The value itself if it is of this class, or else a copy. */
  public static ImmutableStatus copyOf(Status value) {
    return value instanceof ImmutableStatus same ? same : new Builder().copy(value).build();
  }

  public Builder toBuilder() {
    return new Builder(this);
  }

  @Override
  public StatusMapper mapper() {
    return StatusMapper.INSTANCE;
  }

  @Deprecated
  @Override
  public Optional<Long> id() {
    return optional(0);
  }

  /** Builds {@link ImmutableStatus}. */
  @dev.coupagen.annotations.Generated
  public static final class Builder extends Model.Builder {
    private Builder() {
      super(StatusMapper.INSTANCE);
    }

    private Builder(ImmutableStatus model) {
      super(model);
    }

    private Builder copy(Status value) {
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

    public ImmutableStatus build() {
      return new ImmutableStatus(values());
    }
  }
}
