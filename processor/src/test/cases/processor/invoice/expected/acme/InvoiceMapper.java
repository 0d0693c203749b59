package acme;

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
    schema.add("status", Kind.ENUMERATION).readOnly();
    schema.add("gross-total", Kind.DECIMAL).readOnly();
    schema.add("invoice-date", Kind.DATE);
    schema.add("created-at", Kind.DATETIME).readOnly();
    schema.add("paid", Kind.BOOLEAN);
    schema.add("supplier", Kind.REFERENCE);
    schema.addList("invoice-lines", Kind.REFERENCE, "line");
    schema.addList("former-statuses", Kind.ENUMERATION);
    schema.addList("numbers", Kind.INTEGER);
    schema.add("payload", Kind.RAW);
    schema.add("cf-erp-number", Kind.TEXT).custom();
    schema.addList("cost-owners", Kind.REFERENCE).custom();
    schema.add("urgent", Kind.BOOLEAN);
    schema.add("custom-fields", Kind.CUSTOM_FIELDS);
  }

  @Override
  protected Object target(int slot) {
    return switch (slot) {
      case 2 -> Invoice.Status.TYPE;
      case 7 -> SupplierMapper.INSTANCE;
      case 8 -> Invoice_LineMapper.INSTANCE;
      case 9 -> Invoice.Status.TYPE;
      case 13 -> SupplierMapper.INSTANCE;
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
