package app;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.model.Model;
import java.math.BigDecimal;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** An immutable {@link Own.Summary}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
final class ImmutableOwn_Summary extends Model implements Own.Summary {
  ImmutableOwn_Summary(Model.Values values) {
    super(values);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The value itself if it is of this class, or else a copy. */
  public static ImmutableOwn_Summary copyOf(Own.Summary value) {
    return value instanceof ImmutableOwn_Summary same ? same : new Builder().copy(value).build();
  }

  public Builder toBuilder() {
    return new Builder(this);
  }

  @Override
  public Own_SummaryMapper mapper() {
    return Own_SummaryMapper.INSTANCE;
  }

  @Override
  public Optional<String> note() {
    return optional(0);
  }

  @Override
  public Optional<Long> id() {
    return optional(1);
  }

  @Override
  public Optional<Long> sequenceNo() {
    return optional(2);
  }

  @Override
  public Optional<BigDecimal> amount() {
    return optional(3);
  }

  /** Builds {@link ImmutableOwn_Summary}. */
  @dev.coupagen.annotations.Generated
  public static final class Builder extends Model.Builder {
    private Builder() {
      super(Own_SummaryMapper.INSTANCE);
    }

    private Builder(ImmutableOwn_Summary model) {
      super(model);
    }

    private Builder copy(Own.Summary value) {
      setIfPresent(0, value.note());
      setIfPresent(1, value.id());
      setIfPresent(2, value.sequenceNo());
      setIfPresent(3, value.amount());
      return this;
    }

    /** At most 100 characters. */
    public Builder note(String value) {
      set(0, value);
      return this;
    }

    /** Sends null for {@code note}, which clears it. */
    public Builder clearNote() {
      clear(0);
      return this;
    }

    /** Read-only: an update does not send it. */
    public Builder id(long value) {
      set(1, value);
      return this;
    }

    /** Sends null for {@code id}, which clears it. */
    public Builder clearId() {
      clear(1);
      return this;
    }

    public Builder sequenceNo(long value) {
      set(2, value);
      return this;
    }

    /** Sends null for {@code sequence-no}, which clears it. */
    public Builder clearSequenceNo() {
      clear(2);
      return this;
    }

    public Builder amount(BigDecimal value) {
      set(3, value);
      return this;
    }

    /** Sends null for {@code total}, which clears it. */
    public Builder clearAmount() {
      clear(3);
      return this;
    }

    /** Sets an element that the interface does not declare. */
    public Builder extension(String element, RawValue value) {
      extend(element, value);
      return this;
    }

    public ImmutableOwn_Summary build() {
      return new ImmutableOwn_Summary(values());
    }
  }
}
