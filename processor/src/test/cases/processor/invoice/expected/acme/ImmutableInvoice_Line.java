package acme;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.model.Model;
import javax.annotation.processing.Generated;

/** An immutable {@link Invoice.Line}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class ImmutableInvoice_Line extends Model implements Invoice.Line {
  ImmutableInvoice_Line(Model.Values values) {
    super(values);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The value itself if it is of this class, or else a copy. */
  public static ImmutableInvoice_Line copyOf(Invoice.Line value) {
    return value instanceof ImmutableInvoice_Line same ? same : new Builder().copy(value).build();
  }

  public Builder toBuilder() {
    return new Builder(this);
  }

  @Override
  public Invoice_LineMapper mapper() {
    return Invoice_LineMapper.INSTANCE;
  }

  @Override
  public long lineNum() {
    return this.<Long>required(0);
  }

  @Override
  public boolean taxable() {
    return this.<Boolean>required(1);
  }

  @Override
  public Invoice invoice() {
    return required(2);
  }

  /** Builds {@link ImmutableInvoice_Line}. */
  @dev.coupagen.annotations.Generated
  public static final class Builder extends Model.Builder {
    private Builder() {
      super(Invoice_LineMapper.INSTANCE);
    }

    private Builder(ImmutableInvoice_Line model) {
      super(model);
    }

    private Builder copy(Invoice.Line value) {
      set(0, value.lineNum());
      set(1, value.taxable());
      set(2, value.invoice());
      return this;
    }

    public Builder lineNum(long value) {
      set(0, value);
      return this;
    }

    /** Sends null for {@code line-num}, which clears it. */
    public Builder clearLineNum() {
      clear(0);
      return this;
    }

    public Builder taxable(boolean value) {
      set(1, value);
      return this;
    }

    /** Sends null for {@code taxable}, which clears it. */
    public Builder clearTaxable() {
      clear(1);
      return this;
    }

    public Builder invoice(Invoice value) {
      set(2, value);
      return this;
    }

    /** Sends null for {@code invoice}, which clears it. */
    public Builder clearInvoice() {
      clear(2);
      return this;
    }

    /** Sets an element that the interface does not declare. */
    public Builder extension(String element, RawValue value) {
      extend(element, value);
      return this;
    }

    public ImmutableInvoice_Line build() {
      return new ImmutableInvoice_Line(values());
    }
  }
}
