package dev.coupagen.client.model;

import dev.coupagen.runtime.query.IntegerPath;
import dev.coupagen.runtime.query.RecordPath;
import dev.coupagen.runtime.query.Route;
import dev.coupagen.runtime.query.TextPath;
import javax.annotation.processing.Generated;

/** Paths to the elements of {@link InvoiceLine}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class InvoiceLinePath<R, S> extends RecordPath<R, S, InvoiceLine> {
    public static final InvoiceLinePath<InvoiceLine, InvoiceLine> INVOICE_LINE =
            new InvoiceLinePath<>(rootOf(InvoiceLineMapper.INSTANCE, ""));

    public InvoiceLinePath(Route route) {
        super(route);
    }

    public IntegerPath<R, S> id() {
        return integer(0);
    }

    public TextPath<R, S> description() {
        return text(1);
    }
}
