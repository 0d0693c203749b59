package acme;

import dev.coupagen.runtime.mapper.DocumentMapper;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.model.SchemaBuilder;
import java.lang.Object;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Override}. */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class OverrideMapper extends DocumentMapper<Override, ImmutableOverride> {
  public static final OverrideMapper INSTANCE = new OverrideMapper();

  private OverrideMapper() {
    super("Override", "override", "overrides");
  }

  @java.lang.Override
  protected void describe(SchemaBuilder schema) {
    schema.add("id", Kind.INTEGER);
  }

  @java.lang.Override
  protected Object target(int slot) {
    throw noTarget(slot);
  }

  @java.lang.Override
  protected ImmutableOverride create(Model.Values values) {
    return new ImmutableOverride(values);
  }

  @java.lang.Override
  protected ImmutableOverride copy(Override value) {
    return ImmutableOverride.copyOf(value);
  }
}
