package com.acme.coupa;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import dev.coupagen.runtime.CustomFields;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The resource {@code Invoice}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
@CoupaResource(name = "Invoice", element = "invoice", collection = "invoices", path = "/invoices")
public interface Invoice {
  /** {@code account-allocations}: Allocation[]. */
  @CoupaElement("account-allocations")
  List<Allocation> accountAllocations();

  /** {@code custom-fields}: all custom fields, by name. */
  @CoupaElement("custom-fields")
  CustomFields customFields();

  /** {@code id}: integer, read-only. */
  @CoupaElement(value = "id", readOnly = true)
  Optional<Long> id();

  /** {@code supplier}: Supplier. */
  @CoupaElement("supplier")
  Optional<Supplier> supplier();
}
