package dev.coupagen.client.model;

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
        return value instanceof ImmutableSupplier same
                ? same
                : new Builder().copy(value).build();
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public SupplierMapper mapper() {
        return SupplierMapper.INSTANCE;
    }

    @Override
    public Optional<Long> id() {
        return optional(0);
    }

    @Override
    public Optional<String> name() {
        return optional(1);
    }

    @Override
    public Optional<String> number() {
        return optional(2);
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
            setIfPresent(0, value.id());
            setIfPresent(1, value.name());
            setIfPresent(2, value.number());
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

        /** At most 100 characters. */
        public Builder name(String value) {
            set(1, value);
            return this;
        }

        /** Sends null for {@code name}, which clears it. */
        public Builder clearName() {
            clear(1);
            return this;
        }

        /** At most 255 characters. */
        public Builder number(String value) {
            set(2, value);
            return this;
        }

        /** Sends null for {@code number}, which clears it. */
        public Builder clearNumber() {
            clear(2);
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
