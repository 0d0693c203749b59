package dev.coupagen.runtime.example;

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
        schema.add("status", Kind.ENUMERATION);
        schema.add("gross-total", Kind.DECIMAL);
        schema.add("invoice-date", Kind.DATE);
        schema.add("created-at", Kind.DATETIME);
        schema.add("paid", Kind.BOOLEAN);
        schema.add("supplier", Kind.REFERENCE);
        schema.addList("related-invoices", Kind.REFERENCE);
        schema.addList("tags", Kind.TEXT);
        schema.add("payload", Kind.RAW);
        schema.add("cf-erp-number", Kind.TEXT).custom();
        schema.add("cost-owner", Kind.REFERENCE).custom();
        schema.add("urgent", Kind.BOOLEAN);
        schema.add("custom-fields", Kind.CUSTOM_FIELDS);
    }

    @Override
    protected Object target(int slot) {
        return switch (slot) {
            case 2 -> Invoice.Status.TYPE;
            case 7 -> SupplierMapper.INSTANCE;
            case 8 -> InvoiceMapper.INSTANCE;
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
