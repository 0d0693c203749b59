package shop;

import dev.coupagen.runtime.mapper.DocumentMapper;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.model.SchemaBuilder;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Line}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class LineMapper extends DocumentMapper<Line, ImmutableLine> {
  public static final LineMapper INSTANCE = new LineMapper();

  private LineMapper() {
    super("Line", "line", "lines");
  }

  @Override
  protected void describe(SchemaBuilder schema) {
    schema.add("account", Kind.TEXT);
    schema.add("custom-fields", Kind.CUSTOM_FIELDS);
    schema.add("id", Kind.INTEGER).readOnly();
    schema.add("num", Kind.INTEGER);
    schema.add("period", Kind.TEXT);
    schema.add("price", Kind.DECIMAL);
    schema.add("quantity", Kind.DECIMAL);
    schema.add("unit", Kind.TEXT);
  }

  @Override
  protected Object target(int slot) {
    throw noTarget(slot);
  }

  @Override
  protected ImmutableLine create(Model.Values values) {
    return new ImmutableLine(values);
  }

  @Override
  protected ImmutableLine copy(Line value) {
    return ImmutableLine.copyOf(value);
  }
}
