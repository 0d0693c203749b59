package app;

import dev.coupagen.runtime.mapper.DocumentMapper;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.model.SchemaBuilder;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Own.Summary}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
final class Own_SummaryMapper extends DocumentMapper<Own.Summary, ImmutableOwn_Summary> {
  public static final Own_SummaryMapper INSTANCE = new Own_SummaryMapper();

  private Own_SummaryMapper() {
    super("Invoice", "invoice", "invoices");
  }

  @Override
  protected void describe(SchemaBuilder schema) {
    schema.add("note", Kind.TEXT);
    schema.add("id", Kind.INTEGER).readOnly();
    schema.add("sequence-no", Kind.INTEGER);
    schema.add("total", Kind.DECIMAL);
  }

  @Override
  protected Object target(int slot) {
    throw noTarget(slot);
  }

  @Override
  protected ImmutableOwn_Summary create(Model.Values values) {
    return new ImmutableOwn_Summary(values);
  }

  @Override
  protected ImmutableOwn_Summary copy(Own.Summary value) {
    return ImmutableOwn_Summary.copyOf(value);
  }
}
