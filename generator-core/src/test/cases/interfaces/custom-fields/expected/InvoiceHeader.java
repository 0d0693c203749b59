package com.acme.coupa;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import dev.coupagen.annotations.CustomField;
import dev.coupagen.runtime.CustomFields;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The resource {@code InvoiceHeader}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
@CoupaResource(name = "InvoiceHeader", element = "invoice-header", collection = "invoice-headers", path = "/invoices")
public interface InvoiceHeader extends InvoiceHeaderCustomFields {
  /** {@code cost-owner}: string(255). */
  @CoupaElement("cost-owner")
  Optional<String> costOwner();

  /** {@code custom-fields}: all custom fields, by name. */
  @CoupaElement("custom-fields")
  CustomFields customFields();

  /** {@code id}: integer, read-only. */
  @CoupaElement(value = "id", readOnly = true)
  Optional<Long> id();

  /** {@code urgent}: boolean. */
  @CustomField(value = "urgent", global = true)
  Optional<Boolean> urgent();
}
