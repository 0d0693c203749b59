package com.acme.coupa;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import dev.coupagen.runtime.CustomFields;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The resource {@code package}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
@CoupaResource(name = "package", element = "package", collection = "packages")
public interface PackageResource {
  /** {@code com}: string. */
  @CoupaElement("com")
  Optional<String> com();

  /** {@code custom-fields}: all custom fields, by name. */
  @CoupaElement("custom-fields")
  CustomFields customFields();

  /** {@code dev}: string. */
  @CoupaElement("dev")
  Optional<String> dev();

  /** {@code java}: string. */
  @CoupaElement("java")
  Optional<String> java();
}
