package com.acme.coupa;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import dev.coupagen.runtime.CustomFields;
import dev.coupagen.runtime.OpenEnumeration;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The resource {@code String}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
@CoupaResource(name = "String", element = "string", collection = "strings")
public interface StringResource {
  /** {@code custom-fields}: all custom fields, by name. */
  @CoupaElement("custom-fields")
  CustomFields customFields();

  /** {@code override}: string. */
  @CoupaElement("override")
  Optional<OverrideValue> override();

  /** The values of {@code override}. */
  @dev.coupagen.annotations.Generated
  final class OverrideValue extends OpenEnumeration {
    public static final OpenEnumeration.Type<OverrideValue> TYPE = OpenEnumeration.Type.of(OverrideValue::new);

    public static final OverrideValue ON = TYPE.known("on");

    private OverrideValue(OpenEnumeration.Value value) {
      super(value);
    }

    /** The constant of that value or, for an unknown value, a new one that is not known. */
    public static OverrideValue of(String value) {
      return TYPE.of(value);
    }
  }
}
