package dev.coupagen.client.model;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.model.Model;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** An immutable {@link InvoiceLine}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class ImmutableInvoiceLine extends Model implements InvoiceLine {
    ImmutableInvoiceLine(Model.Values values) {
        super(values);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The value itself if it is of this class, or else a copy. */
    public static ImmutableInvoiceLine copyOf(InvoiceLine value) {
        return value instanceof ImmutableInvoiceLine same
                ? same
                : new Builder().copy(value).build();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public InvoiceLineMapper mapper() {
        return InvoiceLineMapper.INSTANCE;
    }

    @Override
    public Optional<Long> id() {
        return optional(0);
    }

    @Override
    public Optional<String> description() {
        return optional(1);
    }

    /** Builds {@link ImmutableInvoiceLine}. */
    @dev.coupagen.annotations.Generated
    public static final class Builder extends Model.Builder {
        private Builder() {
            super(InvoiceLineMapper.INSTANCE);
        }

        private Builder(ImmutableInvoiceLine model) {
            super(model);
        }

        private Builder copy(InvoiceLine value) {
            setIfPresent(0, value.id());
            setIfPresent(1, value.description());
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

        /** At most 1550 characters. */
        public Builder description(String value) {
            set(1, value);
            return this;
        }

        /** Sends null for {@code description}, which clears it. */
        public Builder clearDescription() {
            clear(1);
            return this;
        }

        /** Sets an element that the interface does not declare. */
        public Builder extension(String element, RawValue value) {
            extend(element, value);
            return this;
        }

        public ImmutableInvoiceLine build() {
            return new ImmutableInvoiceLine(values());
        }
    }
}
