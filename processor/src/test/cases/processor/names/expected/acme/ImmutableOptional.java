package acme;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.model.Model;
import java.lang.Long;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/** An immutable {@link Optional}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class ImmutableOptional extends Model implements Optional {
  ImmutableOptional(Model.Values values) {
    super(values);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The value itself if it is of this class, or else a copy. */
  public static ImmutableOptional copyOf(Optional value) {
    return value instanceof ImmutableOptional same ? same : new Builder().copy_(value).build();
  }

  public Builder toBuilder() {
    return new Builder(this);
  }

  @java.lang.Override
  public OptionalMapper mapper() {
    return OptionalMapper.INSTANCE;
  }

  @java.lang.Override
  public java.util.Optional<Optional.String> build() {
    return optional(0);
  }

  @java.lang.Override
  public java.util.Optional<Optional> copy() {
    return optional(1);
  }

  @java.lang.Override
  public java.util.Optional<Long> values() {
    return optional(2);
  }

  @java.lang.Override
  public java.util.Optional<Long> clear() {
    return optional(3);
  }

  @java.lang.Override
  public java.util.Optional<RawValue> extension() {
    return optional(4);
  }

  @java.lang.Override
  public java.util.Optional<Optional.String> set() {
    return optional(5);
  }

  @java.lang.Override
  public java.util.Optional<Optional.String> presence() {
    return optional(6);
  }

  @java.lang.Override
  public List<java.lang.String> tags() {
    return list(7);
  }

  @java.lang.Override
  public java.util.Optional<java.lang.String> addTags() {
    return optional(8);
  }

  @java.lang.Override
  public java.util.Optional<java.lang.String> clearTags() {
    return optional(9);
  }

  @java.lang.Override
  public java.util.Optional<acme.Values> url() {
    return optional(10);
  }

  @java.lang.Override
  public java.util.Optional<acme.Status> Url() {
    return optional(11);
  }

  @java.lang.Override
  public java.util.Optional<Optional.Status> status() {
    return optional(12);
  }

  @java.lang.Override
  public java.util.Optional<Override> new_() {
    return optional(13);
  }

  @java.lang.Override
  public java.util.Optional<Long> gr\u00f6\u00dfe() {
    return optional(14);
  }

  @java.lang.Override
  public java.util.Optional<Optional.String> odd() {
    return optional(15);
  }

  /** Builds {@link ImmutableOptional}. */
  @dev.coupagen.annotations.Generated
  public static final class Builder extends Model.Builder {
    private Builder() {
      super(OptionalMapper.INSTANCE);
    }

    private Builder(ImmutableOptional model) {
      super(model);
    }

    private Builder copy_(Optional value) {
      setIfPresent(0, value.build());
      setIfPresent(1, value.copy());
      setIfPresent(2, value.values());
      setIfPresent(3, value.clear());
      setIfPresent(4, value.extension());
      setIfPresent(5, value.set());
      setIfPresent(6, value.presence());
      setIfAny(7, value.tags());
      setIfPresent(8, value.addTags());
      setIfPresent(9, value.clearTags());
      setIfPresent(10, value.url());
      setIfPresent(11, value.Url());
      setIfPresent(12, value.status());
      setIfPresent(13, value.new_());
      setIfPresent(14, value.gr\u00f6\u00dfe());
      setIfPresent(15, value.odd());
      return this;
    }

    public Builder build(Optional.String value) {
      set(0, value);
      return this;
    }

    /** Sends null for {@code build}, which clears it. */
    public Builder clearBuild() {
      clear(0);
      return this;
    }

    public Builder copy(Optional value) {
      set(1, value);
      return this;
    }

    /** Sends null for {@code copy}, which clears it. */
    public Builder clearCopy() {
      clear(1);
      return this;
    }

    public Builder values(long value) {
      set(2, value);
      return this;
    }

    /** Sends null for {@code values}, which clears it. */
    public Builder clearValues() {
      clear(2);
      return this;
    }

    public Builder clear(long value) {
      set(3, value);
      return this;
    }

    /** Sends null for {@code clear}, which clears it. */
    public Builder clearClear() {
      clear(3);
      return this;
    }

    public Builder extension(RawValue value) {
      set(4, value);
      return this;
    }

    /** Sends null for {@code extension}, which clears it. */
    public Builder clearExtension() {
      clear(4);
      return this;
    }

    public Builder set(Optional.String value) {
      set(5, value);
      return this;
    }

    /** Sends null for {@code set}, which clears it. */
    public Builder clearSet() {
      clear(5);
      return this;
    }

    public Builder presence(Optional.String value) {
      set(6, value);
      return this;
    }

    /** Sends null for {@code presence}, which clears it. */
    public Builder clearPresence() {
      clear(6);
      return this;
    }

    public Builder tags(Collection<? extends java.lang.String> values) {
      setList(7, values);
      return this;
    }

    /** Sends null for {@code tags}, which clears it. */
    public Builder clearTags_() {
      clear(7);
      return this;
    }

    public Builder addTags_(java.lang.String value) {
      addItem(7, value);
      return this;
    }

    public Builder addTags(java.lang.String value) {
      set(8, value);
      return this;
    }

    /** Sends null for {@code add-tags}, which clears it. */
    public Builder clearAddTags() {
      clear(8);
      return this;
    }

    public Builder clearTags(java.lang.String value) {
      set(9, value);
      return this;
    }

    /** Sends null for {@code clear-tags}, which clears it. */
    public Builder clearClearTags() {
      clear(9);
      return this;
    }

    public Builder url(acme.Values value) {
      set(10, value);
      return this;
    }

    /** Sends null for {@code url}, which clears it. */
    public Builder clearUrl() {
      clear(10);
      return this;
    }

    public Builder Url(acme.Status value) {
      set(11, value);
      return this;
    }

    /** Sends null for {@code URL}, which clears it. */
    public Builder clearUrl_() {
      clear(11);
      return this;
    }

    public Builder status(Optional.Status value) {
      set(12, value);
      return this;
    }

    /** Sends null for {@code status}, which clears it. */
    public Builder clearStatus() {
      clear(12);
      return this;
    }

    public Builder new_(Override value) {
      set(13, value);
      return this;
    }

    /** Sends null for {@code new}, which clears it. */
    public Builder clearNew_() {
      clear(13);
      return this;
    }

    public Builder gr\u00f6\u00dfe(long value) {
      set(14, value);
      return this;
    }

    /** Sends null for <code>gr&#246;&#223;e</code>, which clears it. */
    public Builder clearGr\u00f6\u00dfe() {
      clear(14);
      return this;
    }

    public Builder odd(Optional.String value) {
      set(15, value);
      return this;
    }

    /** Sends null for <code>a &#34;quoted&#34; name&#92;u0041 &#42;&#47;</code>, which clears it. */
    public Builder clearOdd() {
      clear(15);
      return this;
    }

    /** Sets an element that the interface does not declare. */
    public Builder extension(java.lang.String element, RawValue value) {
      extend(element, value);
      return this;
    }

    public ImmutableOptional build() {
      return new ImmutableOptional(values());
    }
  }
}
