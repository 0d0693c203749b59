package shop;

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
    super("Invoice", "invoice", "invoices");
  }

  @Override
  protected void describe(SchemaBuilder schema) {
    schema.add("cf-region", Kind.TEXT).custom();
    schema.add("channel", Kind.ENUMERATION);
    schema.add("created-at", Kind.DATETIME).readOnly();
    schema.add("custom-fields", Kind.CUSTOM_FIELDS);
    schema.add("document-kind", Kind.ENUMERATION);
    schema.add("due", Kind.DATE);
    schema.add("id", Kind.INTEGER).readOnly();
    schema.addList("lines", Kind.REFERENCE);
    schema.add("note", Kind.TEXT);
    schema.add("number", Kind.TEXT);
    schema.add("paid", Kind.BOOLEAN);
    schema.add("reference", Kind.TEXT);
    schema.add("sequence-no", Kind.INTEGER);
    schema.add("status", Kind.ENUMERATION);
    schema.add("supplier", Kind.REFERENCE);
    schema.add("tax", Kind.DECIMAL);
    schema.add("total", Kind.DECIMAL);
    schema.add("untouched", Kind.INTEGER);
  }

  @Override
  protected Object target(int slot) {
    return switch (slot) {
      case 1 -> Invoice.Channel.TYPE;
      case 4 -> Invoice.DocumentKind.TYPE;
      case 7 -> LineMapper.INSTANCE;
      case 13 -> Invoice.Status.TYPE;
      case 14 -> SupplierMapper.INSTANCE;
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
