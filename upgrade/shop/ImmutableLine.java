package shop;

import dev.coupagen.runtime.CustomFields;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.model.Model;
import java.math.BigDecimal;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** An immutable {@link Line}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class ImmutableLine extends Model implements Line {
  ImmutableLine(Model.Values values) {
    super(values);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The value itself if it is of this class, or else a copy. */
  public static ImmutableLine copyOf(Line value) {
    return value instanceof ImmutableLine same ? same : new Builder().copy(value).build();
  }

  public Builder toBuilder() {
    return new Builder(this);
  }

  @Override
  public LineMapper mapper() {
    return LineMapper.INSTANCE;
  }

  @Override
  public Optional<String> account() {
    return optional(0);
  }

  @Override
  public CustomFields customFields() {
    return customFields(1);
  }

  @Override
  public Optional<Long> id() {
    return optional(2);
  }

  @Override
  public Optional<Long> num() {
    return optional(3);
  }

  @Override
  public Optional<String> period() {
    return optional(4);
  }

  @Override
  public Optional<BigDecimal> price() {
    return optional(5);
  }

  @Override
  public Optional<BigDecimal> quantity() {
    return optional(6);
  }

  @Override
  public Optional<String> unit() {
    return optional(7);
  }

  /** Builds {@link ImmutableLine}. */
  @dev.coupagen.annotations.Generated
  public static final class Builder extends Model.Builder {
    private Builder() {
      super(LineMapper.INSTANCE);
    }

    private Builder(ImmutableLine model) {
      super(model);
    }

    private Builder copy(Line value) {
      setIfPresent(0, value.account());
      setIfAny(1, value.customFields());
      setIfPresent(2, value.id());
      setIfPresent(3, value.num());
      setIfPresent(4, value.period());
      setIfPresent(5, value.price());
      setIfPresent(6, value.quantity());
      setIfPresent(7, value.unit());
      return this;
    }

    public Builder account(String value) {
      set(0, value);
      return this;
    }

    /** Sends null for {@code account}, which clears it. */
    public Builder clearAccount() {
      clear(0);
      return this;
    }

    public Builder customFields(CustomFields value) {
      set(1, value);
      return this;
    }

    /** Sends null for {@code custom-fields}, which clears it. */
    public Builder clearCustomFields() {
      clear(1);
      return this;
    }

    /** Read-only: an update does not send it. */
    public Builder id(long value) {
      set(2, value);
      return this;
    }

    /** Sends null for {@code id}, which clears it. */
    public Builder clearId() {
      clear(2);
      return this;
    }

    public Builder num(long value) {
      set(3, value);
      return this;
    }

    /** Sends null for {@code num}, which clears it. */
    public Builder clearNum() {
      clear(3);
      return this;
    }

    public Builder period(String value) {
      set(4, value);
      return this;
    }

    /** Sends null for {@code period}, which clears it. */
    public Builder clearPeriod() {
      clear(4);
      return this;
    }

    public Builder price(BigDecimal value) {
      set(5, value);
      return this;
    }

    /** Sends null for {@code price}, which clears it. */
    public Builder clearPrice() {
      clear(5);
      return this;
    }

    public Builder quantity(BigDecimal value) {
      set(6, value);
      return this;
    }

    /** Sends null for {@code quantity}, which clears it. */
    public Builder clearQuantity() {
      clear(6);
      return this;
    }

    public Builder unit(String value) {
      set(7, value);
      return this;
    }

    /** Sends null for {@code unit}, which clears it. */
    public Builder clearUnit() {
      clear(7);
      return this;
    }

    /** Sets an element that the interface does not declare. */
    public Builder extension(String element, RawValue value) {
      extend(element, value);
      return this;
    }

    public ImmutableLine build() {
      return new ImmutableLine(values());
    }
  }
}
