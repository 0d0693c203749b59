package dev.coupagen.client.model;

import dev.coupagen.runtime.query.IntegerPath;
import dev.coupagen.runtime.query.RecordPath;
import dev.coupagen.runtime.query.Route;
import dev.coupagen.runtime.query.TextPath;
import javax.annotation.processing.Generated;

/** Paths to the elements of {@link Supplier}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class SupplierPath<R, S> extends RecordPath<R, S, Supplier> {
    public static final SupplierPath<Supplier, Supplier> SUPPLIER =
            new SupplierPath<>(rootOf(SupplierMapper.INSTANCE, "/suppliers"));

    public SupplierPath(Route route) {
        super(route);
    }

    public IntegerPath<R, S> id() {
        return integer(0);
    }

    public TextPath<R, S> name() {
        return text(1);
    }

    public TextPath<R, S> number() {
        return text(2);
    }
}
