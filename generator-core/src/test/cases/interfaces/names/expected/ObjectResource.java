package com.acme.coupa;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import dev.coupagen.runtime.CustomFields;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The resource {@code Object}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
@CoupaResource(name = "Object", element = "object", collection = "objects")
public interface ObjectResource {
  /** {@code custom-fields}: all custom fields, by name. */
  @CoupaElement("custom-fields")
  CustomFields customFields();

  /** {@code object}: Object. */
  @CoupaElement("object")
  Optional<ObjectResource> object();

  /** {@code string}: reference(String). */
  @CoupaElement("string")
  Optional<StringResource> string();
}
