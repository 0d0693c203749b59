package dev.coupagen.client.model;

import dev.coupagen.runtime.mapper.DocumentMapper;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.model.SchemaBuilder;
import javax.annotation.processing.Generated;

/** Reads and writes {@link InvoiceLine}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class InvoiceLineMapper extends DocumentMapper<InvoiceLine, ImmutableInvoiceLine> {
    public static final InvoiceLineMapper INSTANCE = new InvoiceLineMapper();

    private InvoiceLineMapper() {
        super("InvoiceLine", "invoice-line", "invoice-lines");
    }

    @Override
    protected void describe(SchemaBuilder schema) {
        schema.add("id", Kind.INTEGER).readOnly();
        schema.add("description", Kind.TEXT);
    }

    @Override
    protected Object target(int slot) {
        throw noTarget(slot);
    }

    @Override
    protected ImmutableInvoiceLine create(Model.Values values) {
        return new ImmutableInvoiceLine(values);
    }

    @Override
    protected ImmutableInvoiceLine copy(InvoiceLine value) {
        return ImmutableInvoiceLine.copyOf(value);
    }
}
