package com.acme.coupa;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import dev.coupagen.runtime.CustomFields;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The resource {@code Invoice}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
@CoupaResource(name = "Invoice", element = "invoice", collection = "invoices", path = "/invoices")
public interface Invoice {
  /** {@code custom-fields}: all custom fields, by name. */
  @CoupaElement("custom-fields")
  CustomFields customFields();

  /** {@code id}: integer. */
  @CoupaElement("id")
  Optional<Long> id();
}
