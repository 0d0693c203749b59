package shop;

import dev.coupagen.runtime.CustomFields;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.model.Model;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** An immutable {@link Invoice}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class ImmutableInvoice extends Model implements Invoice {
  ImmutableInvoice(Model.Values values) {
    super(values);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The value itself if it is of this class, or else a copy. */
  public static ImmutableInvoice copyOf(Invoice value) {
    return value instanceof ImmutableInvoice same ? same : new Builder().copy(value).build();
  }

  public Builder toBuilder() {
    return new Builder(this);
  }

  @Override
  public InvoiceMapper mapper() {
    return InvoiceMapper.INSTANCE;
  }

  @Override
  public Optional<String> cfRegion() {
    return optional(0);
  }

  @Override
  public Optional<Invoice.Channel> channel() {
    return optional(1);
  }

  @Override
  public Optional<OffsetDateTime> createdAt() {
    return optional(2);
  }

  @Override
  public CustomFields customFields() {
    return customFields(3);
  }

  @Override
  public Optional<Invoice.DocumentKind> documentKind() {
    return optional(4);
  }

  @Override
  public Optional<LocalDate> due() {
    return optional(5);
  }

  @Override
  public Optional<Long> id() {
    return optional(6);
  }

  @Override
  public List<Line> lines() {
    return list(7);
  }

  @Override
  public Optional<String> note() {
    return optional(8);
  }

  @Override
  public Optional<String> number() {
    return optional(9);
  }

  @Override
  public Optional<Boolean> paid() {
    return optional(10);
  }

  @Override
  public Optional<String> reference() {
    return optional(11);
  }

  @Override
  public Optional<Long> sequenceNo() {
    return optional(12);
  }

  @Override
  public Optional<Invoice.Status> status() {
    return optional(13);
  }

  @Override
  public Optional<Supplier> supplier() {
    return optional(14);
  }

  @Override
  public Optional<BigDecimal> tax() {
    return optional(15);
  }

  @Override
  public Optional<BigDecimal> total() {
    return optional(16);
  }

  @Override
  public Optional<Long> untouched() {
    return optional(17);
  }

  /** Builds {@link ImmutableInvoice}. */
  @dev.coupagen.annotations.Generated
  public static final class Builder extends Model.Builder {
    private Builder() {
      super(InvoiceMapper.INSTANCE);
    }

    private Builder(ImmutableInvoice model) {
      super(model);
    }

    private Builder copy(Invoice value) {
      setIfPresent(0, value.cfRegion());
      setIfPresent(1, value.channel());
      setIfPresent(2, value.createdAt());
      setIfAny(3, value.customFields());
      setIfPresent(4, value.documentKind());
      setIfPresent(5, value.due());
      setIfPresent(6, value.id());
      setIfAny(7, value.lines());
      setIfPresent(8, value.note());
      setIfPresent(9, value.number());
      setIfPresent(10, value.paid());
      setIfPresent(11, value.reference());
      setIfPresent(12, value.sequenceNo());
      setIfPresent(13, value.status());
      setIfPresent(14, value.supplier());
      setIfPresent(15, value.tax());
      setIfPresent(16, value.total());
      setIfPresent(17, value.untouched());
      return this;
    }

    public Builder cfRegion(String value) {
      set(0, value);
      return this;
    }

    /** Sends null for {@code cf-region}, which clears it. */
    public Builder clearCfRegion() {
      clear(0);
      return this;
    }

    public Builder channel(Invoice.Channel value) {
      set(1, value);
      return this;
    }

    /** Sends null for {@code channel}, which clears it. */
    public Builder clearChannel() {
      clear(1);
      return this;
    }

    /** Read-only: an update does not send it. */
    public Builder createdAt(OffsetDateTime value) {
      set(2, value);
      return this;
    }

    /** Sends null for {@code created-at}, which clears it. */
    public Builder clearCreatedAt() {
      clear(2);
      return this;
    }

    public Builder customFields(CustomFields value) {
      set(3, value);
      return this;
    }

    /** Sends null for {@code custom-fields}, which clears it. */
    public Builder clearCustomFields() {
      clear(3);
      return this;
    }

    public Builder documentKind(Invoice.DocumentKind value) {
      set(4, value);
      return this;
    }

    /** Sends null for {@code document-kind}, which clears it. */
    public Builder clearDocumentKind() {
      clear(4);
      return this;
    }

    public Builder due(LocalDate value) {
      set(5, value);
      return this;
    }

    /** Sends null for {@code due}, which clears it. */
    public Builder clearDue() {
      clear(5);
      return this;
    }

    /** Read-only: an update does not send it. */
    public Builder id(long value) {
      set(6, value);
      return this;
    }

    /** Sends null for {@code id}, which clears it. */
    public Builder clearId() {
      clear(6);
      return this;
    }

    public Builder lines(Collection<? extends Line> values) {
      setList(7, values);
      return this;
    }

    /** Sends null for {@code lines}, which clears it. */
    public Builder clearLines() {
      clear(7);
      return this;
    }

    public Builder addLines(Line value) {
      addItem(7, value);
      return this;
    }

    public Builder note(String value) {
      set(8, value);
      return this;
    }

    /** Sends null for {@code note}, which clears it. */
    public Builder clearNote() {
      clear(8);
      return this;
    }

    public Builder number(String value) {
      set(9, value);
      return this;
    }

    /** Sends null for {@code number}, which clears it. */
    public Builder clearNumber() {
      clear(9);
      return this;
    }

    public Builder paid(boolean value) {
      set(10, value);
      return this;
    }

    /** Sends null for {@code paid}, which clears it. */
    public Builder clearPaid() {
      clear(10);
      return this;
    }

    public Builder reference(String value) {
      set(11, value);
      return this;
    }

    /** Sends null for {@code reference}, which clears it. */
    public Builder clearReference() {
      clear(11);
      return this;
    }

    public Builder sequenceNo(long value) {
      set(12, value);
      return this;
    }

    /** Sends null for {@code sequence-no}, which clears it. */
    public Builder clearSequenceNo() {
      clear(12);
      return this;
    }

    public Builder status(Invoice.Status value) {
      set(13, value);
      return this;
    }

    /** Sends null for {@code status}, which clears it. */
    public Builder clearStatus() {
      clear(13);
      return this;
    }

    public Builder supplier(Supplier value) {
      set(14, value);
      return this;
    }

    /** Sends null for {@code supplier}, which clears it. */
    public Builder clearSupplier() {
      clear(14);
      return this;
    }

    public Builder tax(BigDecimal value) {
      set(15, value);
      return this;
    }

    /** Sends null for {@code tax}, which clears it. */
    public Builder clearTax() {
      clear(15);
      return this;
    }

    public Builder total(BigDecimal value) {
      set(16, value);
      return this;
    }

    /** Sends null for {@code total}, which clears it. */
    public Builder clearTotal() {
      clear(16);
      return this;
    }

    public Builder untouched(long value) {
      set(17, value);
      return this;
    }

    /** Sends null for {@code untouched}, which clears it. */
    public Builder clearUntouched() {
      clear(17);
      return this;
    }

    /** Sets an element that the interface does not declare. */
    public Builder extension(String element, RawValue value) {
      extend(element, value);
      return this;
    }

    public ImmutableInvoice build() {
      return new ImmutableInvoice(values());
    }
  }
}
