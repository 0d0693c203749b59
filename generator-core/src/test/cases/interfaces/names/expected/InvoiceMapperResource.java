package com.acme.coupa;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import dev.coupagen.runtime.CustomFields;
import javax.annotation.processing.Generated;

/** The resource {@code InvoiceMapper}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
@CoupaResource(name = "InvoiceMapper", element = "invoice-mapper", collection = "invoice-mappers")
public interface InvoiceMapperResource {
  /** {@code custom-fields}: all custom fields, by name. */
  @CoupaElement("custom-fields")
  CustomFields customFields();
}
