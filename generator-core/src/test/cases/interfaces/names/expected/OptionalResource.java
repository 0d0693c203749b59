package com.acme.coupa;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import dev.coupagen.runtime.CustomFields;
import java.util.List;
import javax.annotation.processing.Generated;

/** The resource {@code Optional}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
@CoupaResource(name = "Optional", element = "optional", collection = "optionals")
public interface OptionalResource {
  /** {@code custom-fields}: all custom fields, by name. */
  @CoupaElement("custom-fields")
  CustomFields customFields();

  /** {@code list}: List[]. */
  @CoupaElement("list")
  List<ListResource> list();
}
