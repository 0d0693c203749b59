package com.acme.coupa;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The resource {@code Supplier} as other resources refer to it: its id and natural keys. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
@CoupaResource(name = "Supplier", element = "supplier", collection = "suppliers", path = "/suppliers")
public interface Supplier {
  /** {@code id}: integer, read-only. */
  @CoupaElement(value = "id", readOnly = true)
  Optional<Long> id();

  /** {@code name}: string(100), required. */
  @CoupaElement("name")
  Optional<String> name();

  /** {@code number}: string(40). */
  @CoupaElement("number")
  Optional<String> number();

  /** {@code vat-id}: string(20), unique. */
  @CoupaElement("vat-id")
  Optional<String> vatId();
}
