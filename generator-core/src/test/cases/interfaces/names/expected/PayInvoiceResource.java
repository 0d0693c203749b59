package com.acme.coupa;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import dev.coupagen.runtime.CustomFields;
import javax.annotation.processing.Generated;

/** The resource {@code Pay-Invoice}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
@CoupaResource(name = "Pay-Invoice", element = "pay-invoice", collection = "pay-invoices")
public interface PayInvoiceResource {
  /** {@code custom-fields}: all custom fields, by name. */
  @CoupaElement("custom-fields")
  CustomFields customFields();
}
