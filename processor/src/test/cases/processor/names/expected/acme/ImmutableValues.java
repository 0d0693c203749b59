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

/** An immutable {@link Values}. */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class ImmutableValues extends Model implements Values {
  ImmutableValues(Model.Values values) {
    super(values);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The value itself if it is of this class, or else a copy. */
  public static ImmutableValues copyOf(acme.Values value) {
    return value instanceof ImmutableValues same ? same : new Builder().copy(value).build();
  }

  public Builder toBuilder() {
    return new Builder(this);
  }

  @Override
  public ValuesMapper mapper() {
    return ValuesMapper.INSTANCE;
  }

  @Deprecated
  @Override
  public Optional<Long> id() {
    return optional(0);
  }

  /** Builds {@link ImmutableValues}. */
  @dev.coupagen.annotations.Generated
  public static final class Builder extends Model.Builder {
    private Builder() {
      super(ValuesMapper.INSTANCE);
    }

    private Builder(ImmutableValues model) {
      super(model);
    }

    private Builder copy(acme.Values value) {
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

    public ImmutableValues build() {
      return new ImmutableValues(values());
    }
  }
}
