package acme;

import dev.coupagen.runtime.mapper.DocumentMapper;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.model.SchemaBuilder;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Invoice.Line}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class Invoice_LineMapper extends DocumentMapper<Invoice.Line, ImmutableInvoice_Line> {
  public static final Invoice_LineMapper INSTANCE = new Invoice_LineMapper();

  private Invoice_LineMapper() {
    super("InvoiceLine", "invoice-line", "invoice-lines");
  }

  @Override
  protected void describe(SchemaBuilder schema) {
    schema.add("line-num", Kind.INTEGER);
    schema.add("taxable", Kind.BOOLEAN);
    schema.add("invoice", Kind.REFERENCE);
  }

  @Override
  protected Object target(int slot) {
    return switch (slot) {
      case 2 -> InvoiceMapper.INSTANCE;
      default -> throw noTarget(slot);
    };
  }

  @Override
  protected ImmutableInvoice_Line create(Model.Values values) {
    return new ImmutableInvoice_Line(values);
  }

  @Override
  protected ImmutableInvoice_Line copy(Invoice.Line value) {
    return ImmutableInvoice_Line.copyOf(value);
  }
}
