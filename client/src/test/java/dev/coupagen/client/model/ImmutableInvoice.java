package dev.coupagen.client.model;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.model.Model;
import java.math.BigDecimal;
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
        return value instanceof ImmutableInvoice same
                ? same
                : new Builder().copy(value).build();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public InvoiceMapper mapper() {
        return InvoiceMapper.INSTANCE;
    }

    @Override
    public Optional<Long> id() {
        return optional(0);
    }

    @Override
    public Optional<String> invoiceNumber() {
        return optional(1);
    }

    @Override
    public Optional<BigDecimal> grossTotal() {
        return optional(2);
    }

    @Override
    public Optional<String> status() {
        return optional(3);
    }

    @Override
    public Optional<Boolean> exported() {
        return optional(4);
    }

    @Override
    public Optional<OffsetDateTime> updatedAt() {
        return optional(5);
    }

    @Override
    public Optional<Supplier> supplier() {
        return optional(6);
    }

    @Override
    public List<InvoiceLine> invoiceLines() {
        return list(7);
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
            setIfPresent(0, value.id());
            setIfPresent(1, value.invoiceNumber());
            setIfPresent(2, value.grossTotal());
            setIfPresent(3, value.status());
            setIfPresent(4, value.exported());
            setIfPresent(5, value.updatedAt());
            setIfPresent(6, value.supplier());
            setIfAny(7, value.invoiceLines());
            return this;
        }

        /** Read-only: an update does not send it. */
        public Builder id(long value) {
            set(0, value);
            return this;
        }

        /** Sends null for {@code id}, which clears it. */
        public Builder clearId() {
            clear(0);
            return this;
        }

        /** At most 40 characters. */
        public Builder invoiceNumber(String value) {
            set(1, value);
            return this;
        }

        /** Sends null for {@code invoice-number}, which clears it. */
        public Builder clearInvoiceNumber() {
            clear(1);
            return this;
        }

        /** Read-only: an update does not send it. */
        public Builder grossTotal(BigDecimal value) {
            set(2, value);
            return this;
        }

        /** Sends null for {@code gross-total}, which clears it. */
        public Builder clearGrossTotal() {
            clear(2);
            return this;
        }

        /**
         * Read-only: an update does not send it. One of: new, ap_hold, draft, on_hold, pending_receipt, rejected and 10 more.
         */
        public Builder status(String value) {
            set(3, value);
            return this;
        }

        /** Sends null for {@code status}, which clears it. */
        public Builder clearStatus() {
            clear(3);
            return this;
        }

        /** Read-only: an update does not send it. */
        public Builder exported(boolean value) {
            set(4, value);
            return this;
        }

        /** Sends null for {@code exported}, which clears it. */
        public Builder clearExported() {
            clear(4);
            return this;
        }

        /** Read-only: an update does not send it. */
        public Builder updatedAt(OffsetDateTime value) {
            set(5, value);
            return this;
        }

        /** Sends null for {@code updated-at}, which clears it. */
        public Builder clearUpdatedAt() {
            clear(5);
            return this;
        }

        public Builder supplier(Supplier value) {
            set(6, value);
            return this;
        }

        /** Sends null for {@code supplier}, which clears it. */
        public Builder clearSupplier() {
            clear(6);
            return this;
        }

        public Builder invoiceLines(Collection<? extends InvoiceLine> values) {
            setList(7, values);
            return this;
        }

        /** Sends null for {@code invoice-lines}, which clears it. */
        public Builder clearInvoiceLines() {
            clear(7);
            return this;
        }

        public Builder addInvoiceLines(InvoiceLine value) {
            addItem(7, value);
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
