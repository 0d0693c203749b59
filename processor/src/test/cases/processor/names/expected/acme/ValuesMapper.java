package acme;

import dev.coupagen.runtime.mapper.DocumentMapper;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.model.SchemaBuilder;
import java.lang.Object;
import java.lang.Override;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Values}. */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class ValuesMapper extends DocumentMapper<Values, ImmutableValues> {
  public static final ValuesMapper INSTANCE = new ValuesMapper();

  private ValuesMapper() {
    super("Values", "values", "valueses");
  }

  @Override
  protected void describe(SchemaBuilder schema) {
    schema.add("id", Kind.INTEGER);
  }

  @Override
  protected Object target(int slot) {
    throw noTarget(slot);
  }

  @Override
  protected ImmutableValues create(Model.Values values) {
    return new ImmutableValues(values);
  }

  @Override
  protected ImmutableValues copy(Values value) {
    return ImmutableValues.copyOf(value);
  }
}
