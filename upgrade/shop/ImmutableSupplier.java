package shop;

import dev.coupagen.runtime.CustomFields;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.model.Model;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** An immutable {@link Supplier}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class ImmutableSupplier extends Model implements Supplier {
  ImmutableSupplier(Model.Values values) {
    super(values);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The value itself if it is of this class, or else a copy. */
  public static ImmutableSupplier copyOf(Supplier value) {
    return value instanceof ImmutableSupplier same ? same : new Builder().copy(value).build();
  }

  public Builder toBuilder() {
    return new Builder(this);
  }

  @Override
  public SupplierMapper mapper() {
    return SupplierMapper.INSTANCE;
  }

  @Override
  public Optional<Boolean> active() {
    return optional(0);
  }

  @Override
  public CustomFields customFields() {
    return customFields(1);
  }

  @Override
  public Optional<String> email() {
    return optional(2);
  }

  @Override
  public Optional<Long> id() {
    return optional(3);
  }

  @Override
  public Optional<String> name() {
    return optional(4);
  }

  @Override
  public Optional<String> number() {
    return optional(5);
  }

  @Override
  public Optional<String> phone() {
    return optional(6);
  }

  @Override
  public Optional<Long> rating() {
    return optional(7);
  }

  @Override
  public Optional<String> website() {
    return optional(8);
  }

  /** Builds {@link ImmutableSupplier}. */
  @dev.coupagen.annotations.Generated
  public static final class Builder extends Model.Builder {
    private Builder() {
      super(SupplierMapper.INSTANCE);
    }

    private Builder(ImmutableSupplier model) {
      super(model);
    }

    private Builder copy(Supplier value) {
      setIfPresent(0, value.active());
      setIfAny(1, value.customFields());
      setIfPresent(2, value.email());
      setIfPresent(3, value.id());
      setIfPresent(4, value.name());
      setIfPresent(5, value.number());
      setIfPresent(6, value.phone());
      setIfPresent(7, value.rating());
      setIfPresent(8, value.website());
      return this;
    }

    public Builder active(boolean value) {
      set(0, value);
      return this;
    }

    /** Sends null for {@code active}, which clears it. */
    public Builder clearActive() {
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

    public Builder email(String value) {
      set(2, value);
      return this;
    }

    /** Sends null for {@code email}, which clears it. */
    public Builder clearEmail() {
      clear(2);
      return this;
    }

    /** Read-only: an update does not send it. */
    public Builder id(long value) {
      set(3, value);
      return this;
    }

    /** Sends null for {@code id}, which clears it. */
    public Builder clearId() {
      clear(3);
      return this;
    }

    public Builder name(String value) {
      set(4, value);
      return this;
    }

    /** Sends null for {@code name}, which clears it. */
    public Builder clearName() {
      clear(4);
      return this;
    }

    public Builder number(String value) {
      set(5, value);
      return this;
    }

    /** Sends null for {@code number}, which clears it. */
    public Builder clearNumber() {
      clear(5);
      return this;
    }

    public Builder phone(String value) {
      set(6, value);
      return this;
    }

    /** Sends null for {@code phone}, which clears it. */
    public Builder clearPhone() {
      clear(6);
      return this;
    }

    public Builder rating(long value) {
      set(7, value);
      return this;
    }

    /** Sends null for {@code rating}, which clears it. */
    public Builder clearRating() {
      clear(7);
      return this;
    }

    public Builder website(String value) {
      set(8, value);
      return this;
    }

    /** Sends null for {@code website}, which clears it. */
    public Builder clearWebsite() {
      clear(8);
      return this;
    }

    /** Sets an element that the interface does not declare. */
    public Builder extension(String element, RawValue value) {
      extend(element, value);
      return this;
    }

    public ImmutableSupplier build() {
      return new ImmutableSupplier(values());
    }
  }
}
