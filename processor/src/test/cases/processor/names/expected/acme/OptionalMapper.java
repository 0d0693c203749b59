package acme;

import dev.coupagen.runtime.mapper.DocumentMapper;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.model.SchemaBuilder;
import java.lang.Object;
import java.lang.Override;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Optional}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public final class OptionalMapper extends DocumentMapper<Optional, ImmutableOptional> {
  public static final OptionalMapper INSTANCE = new OptionalMapper();

  private OptionalMapper() {
    super("Optional", "optional", "optionals");
  }

  @Override
  protected void describe(SchemaBuilder schema) {
    schema.add("build", Kind.ENUMERATION);
    schema.add("copy", Kind.REFERENCE);
    schema.add("values", Kind.INTEGER);
    schema.add("clear", Kind.INTEGER);
    schema.add("extension", Kind.RAW);
    schema.add("set", Kind.ENUMERATION);
    schema.add("presence", Kind.ENUMERATION);
    schema.addList("tags", Kind.TEXT);
    schema.add("add-tags", Kind.TEXT);
    schema.add("clear-tags", Kind.TEXT);
    schema.add("url", Kind.REFERENCE);
    schema.add("URL", Kind.REFERENCE);
    schema.add("status", Kind.ENUMERATION);
    schema.add("new", Kind.REFERENCE);
    schema.add("gr\u00f6\u00dfe", Kind.INTEGER);
    schema.add("a \"quoted\" name\\u0041\n*/", Kind.ENUMERATION);
  }

  @Override
  protected Object target(int slot) {
    return switch (slot) {
      case 0 -> Optional.String.TYPE;
      case 1 -> OptionalMapper.INSTANCE;
      case 5 -> Optional.String.TYPE;
      case 6 -> Optional.String.TYPE;
      case 10 -> ValuesMapper.INSTANCE;
      case 11 -> StatusMapper.INSTANCE;
      case 12 -> Optional.Status.TYPE;
      case 13 -> OverrideMapper.INSTANCE;
      case 15 -> Optional.String.TYPE;
      default -> throw noTarget(slot);
    };
  }

  @Override
  protected ImmutableOptional create(Model.Values values) {
    return new ImmutableOptional(values);
  }

  @Override
  protected ImmutableOptional copy(Optional value) {
    return ImmutableOptional.copyOf(value);
  }
}
