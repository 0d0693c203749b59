package acme;

import dev.coupagen.runtime.mapper.DocumentMapper;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.model.SchemaBuilder;
import java.lang.Object;
import java.lang.Override;
import java.lang.SuppressWarnings;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Status}. */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class StatusMapper extends DocumentMapper<Status, ImmutableStatus> {
  public static final StatusMapper INSTANCE = new StatusMapper();

  private StatusMapper() {
    super("Status", "status", "statuses");
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
  protected ImmutableStatus create(Model.Values values) {
    return new ImmutableStatus(values);
  }

  @Override
  protected ImmutableStatus copy(Status value) {
    return ImmutableStatus.copyOf(value);
  }
}
