package dev.coupagen.client.model;

import dev.coupagen.runtime.mapper.DocumentMapper;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.model.SchemaBuilder;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Invoice}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class InvoiceMapper extends DocumentMapper<Invoice, ImmutableInvoice> {
    public static final InvoiceMapper INSTANCE = new InvoiceMapper();

    private InvoiceMapper() {
        super("InvoiceHeader", "invoice-header", "invoice-headers");
    }

    @Override
    protected void describe(SchemaBuilder schema) {
        schema.add("id", Kind.INTEGER).readOnly();
        schema.add("invoice-number", Kind.TEXT);
        schema.add("gross-total", Kind.DECIMAL).readOnly();
        schema.add("status", Kind.TEXT).readOnly();
        schema.add("exported", Kind.BOOLEAN).readOnly();
        schema.add("updated-at", Kind.DATETIME).readOnly();
        schema.add("supplier", Kind.REFERENCE);
        schema.addList("invoice-lines", Kind.REFERENCE);
    }

    @Override
    protected Object target(int slot) {
        return switch (slot) {
            case 6 -> SupplierMapper.INSTANCE;
            case 7 -> InvoiceLineMapper.INSTANCE;
            default -> throw noTarget(slot);
        };
    }

    @Override
    protected ImmutableInvoice create(Model.Values values) {
        return new ImmutableInvoice(values);
    }

    @Override
    protected ImmutableInvoice copy(Invoice value) {
        return ImmutableInvoice.copyOf(value);
    }
}
