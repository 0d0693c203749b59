package com.acme.coupa;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import dev.coupagen.runtime.CustomFields;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The resource {@code LookupValue}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
@CoupaResource(name = "LookupValue", element = "lookup-value", collection = "lookup-values", path = "/lookup_values")
public interface LookupValue {
  /** {@code custom-fields}: all custom fields, by name. */
  @CoupaElement("custom-fields")
  CustomFields customFields();

  /** {@code external-ref-num}: string(255). */
  @CoupaElement("external-ref-num")
  Optional<String> externalRefNum();
}
