package com.acme.coupa;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import dev.coupagen.runtime.CustomFields;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The resource {@code User}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
@CoupaResource(name = "User", element = "user", collection = "users", path = "/users")
public interface User {
  /** {@code custom-fields}: all custom fields, by name. */
  @CoupaElement("custom-fields")
  CustomFields customFields();

  /** {@code login}: string(255). */
  @CoupaElement("login")
  Optional<String> login();
}
