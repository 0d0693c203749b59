package dev.coupagen.runtime.example;

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
    public String invoiceNumber() {
        return required(1);
    }

    @Override
    public Optional<Invoice.Status> status() {
        return optional(2);
    }

    @Override
    public Optional<BigDecimal> grossTotal() {
        return optional(3);
    }

    @Override
    public Optional<LocalDate> invoiceDate() {
        return optional(4);
    }

    @Override
    public Optional<OffsetDateTime> createdAt() {
        return optional(5);
    }

    @Override
    public Optional<Boolean> paid() {
        return optional(6);
    }

    @Override
    public Optional<Supplier> supplier() {
        return optional(7);
    }

    @Override
    public List<Invoice> relatedInvoices() {
        return list(8);
    }

    @Override
    public List<String> tags() {
        return list(9);
    }

    @Override
    public Optional<RawValue> payload() {
        return optional(10);
    }

    @Override
    public Optional<String> erpNumber() {
        return optional(11);
    }

    @Override
    public Optional<Supplier> costOwner() {
        return optional(12);
    }

    @Override
    public Optional<Boolean> urgent() {
        return optional(13);
    }

    @Override
    public CustomFields customFields() {
        return customFields(14);
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
            set(1, value.invoiceNumber());
            setIfPresent(2, value.status());
            setIfPresent(3, value.grossTotal());
            setIfPresent(4, value.invoiceDate());
            setIfPresent(5, value.createdAt());
            setIfPresent(6, value.paid());
            setIfPresent(7, value.supplier());
            setIfAny(8, value.relatedInvoices());
            setIfAny(9, value.tags());
            setIfPresent(10, value.payload());
            setIfPresent(11, value.erpNumber());
            setIfPresent(12, value.costOwner());
            setIfPresent(13, value.urgent());
            setIfAny(14, value.customFields());
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

        /** One of: new, ap_hold, draft, on_hold, pending_receipt, rejected and 10 more. */
        public Builder status(Invoice.Status value) {
            set(2, value);
            return this;
        }

        /** Sends null for {@code status}, which clears it. */
        public Builder clearStatus() {
            clear(2);
            return this;
        }

        public Builder grossTotal(BigDecimal value) {
            set(3, value);
            return this;
        }

        /** Sends null for {@code gross-total}, which clears it. */
        public Builder clearGrossTotal() {
            clear(3);
            return this;
        }

        public Builder invoiceDate(LocalDate value) {
            set(4, value);
            return this;
        }

        /** Sends null for {@code invoice-date}, which clears it. */
        public Builder clearInvoiceDate() {
            clear(4);
            return this;
        }

        public Builder createdAt(OffsetDateTime value) {
            set(5, value);
            return this;
        }

        /** Sends null for {@code created-at}, which clears it. */
        public Builder clearCreatedAt() {
            clear(5);
            return this;
        }

        public Builder paid(boolean value) {
            set(6, value);
            return this;
        }

        /** Sends null for {@code paid}, which clears it. */
        public Builder clearPaid() {
            clear(6);
            return this;
        }

        public Builder supplier(Supplier value) {
            set(7, value);
            return this;
        }

        /** Sends null for {@code supplier}, which clears it. */
        public Builder clearSupplier() {
            clear(7);
            return this;
        }

        public Builder relatedInvoices(Collection<? extends Invoice> values) {
            setList(8, values);
            return this;
        }

        /** Sends null for {@code related-invoices}, which clears it. */
        public Builder clearRelatedInvoices() {
            clear(8);
            return this;
        }

        public Builder addRelatedInvoices(Invoice value) {
            addItem(8, value);
            return this;
        }

        public Builder tags(Collection<? extends String> values) {
            setList(9, values);
            return this;
        }

        /** Sends null for {@code tags}, which clears it. */
        public Builder clearTags() {
            clear(9);
            return this;
        }

        public Builder addTags(String value) {
            addItem(9, value);
            return this;
        }

        public Builder payload(RawValue value) {
            set(10, value);
            return this;
        }

        /** Sends null for {@code payload}, which clears it. */
        public Builder clearPayload() {
            clear(10);
            return this;
        }

        public Builder erpNumber(String value) {
            set(11, value);
            return this;
        }

        /** Sends null for {@code cf-erp-number}, which clears it. */
        public Builder clearErpNumber() {
            clear(11);
            return this;
        }

        public Builder costOwner(Supplier value) {
            set(12, value);
            return this;
        }

        /** Sends null for {@code cost-owner}, which clears it. */
        public Builder clearCostOwner() {
            clear(12);
            return this;
        }

        public Builder urgent(boolean value) {
            set(13, value);
            return this;
        }

        /** Sends null for {@code urgent}, which clears it. */
        public Builder clearUrgent() {
            clear(13);
            return this;
        }

        public Builder customFields(CustomFields value) {
            set(14, value);
            return this;
        }

        /** Sends null for {@code custom-fields}, which clears it. */
        public Builder clearCustomFields() {
            clear(14);
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
