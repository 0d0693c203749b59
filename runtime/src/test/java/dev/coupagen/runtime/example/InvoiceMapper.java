package dev.coupagen.runtime.example;

import dev.coupagen.runtime.mapper.DocumentMapper;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.model.SchemaBuilder;

/** Reads and writes {@link Invoice}. */
public final class InvoiceMapper extends DocumentMapper<Invoice, ImmutableInvoice> {
    public static final InvoiceMapper INSTANCE = new InvoiceMapper();

    private InvoiceMapper() {
        super("InvoiceHeader", "invoice-header", "invoice-headers");
    }

    @Override
    protected void describe(SchemaBuilder schema) {
        schema.add("id", Kind.INTEGER)
                .readOnly()
                .add("invoice-number", Kind.TEXT)
                .add("status", Kind.ENUMERATION)
                .add("gross-total", Kind.DECIMAL)
                .add("invoice-date", Kind.DATE)
                .add("created-at", Kind.DATETIME)
                .add("paid", Kind.BOOLEAN)
                .add("supplier", Kind.REFERENCE)
                .addList("related-invoices", Kind.REFERENCE, "invoice-header")
                .addList("tags", Kind.TEXT)
                .add("payload", Kind.RAW)
                .add("cf-erp-number", Kind.TEXT)
                .custom()
                .add("cost-owner", Kind.REFERENCE)
                .custom()
                .add("urgent", Kind.BOOLEAN)
                .add("custom-fields", Kind.CUSTOM_FIELDS);
    }

    @Override
    protected Object target(int slot) {
        return switch (slot) {
            case 2 -> Invoice.Status.TYPE;
            case 7 -> SupplierMapper.INSTANCE;
            case 8 -> INSTANCE;
            case 12 -> SupplierMapper.INSTANCE;
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
