package com.acme.coupa;

import dev.coupagen.annotations.CustomField;
import dev.coupagen.runtime.OpenEnumeration;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The custom fields of {@code InvoiceHeader}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
public interface InvoiceHeaderCustomFields {
  /** {@code cf-erp-invoice-number}: string(40). */
  @CustomField("cf-erp-invoice-number")
  Optional<String> cfErpInvoiceNumber();

  /** {@code cost-owner}: User. */
  @CustomField("cost-owner")
  Optional<User> costOwnerField();

  /** {@code regions}: LookupValue[]. */
  @CustomField("regions")
  List<LookupValue> regions();

  /** {@code risk}: string(10). */
  @CustomField("risk")
  Optional<Risk> risk();

  /** The values of {@code risk}. */
  @dev.coupagen.annotations.Generated
  final class Risk extends OpenEnumeration {
    public static final OpenEnumeration.Type<Risk> TYPE = OpenEnumeration.Type.of(Risk::new);

    public static final Risk LOW = TYPE.known("low");

    public static final Risk HIGH = TYPE.known("high");

    private Risk(OpenEnumeration.Value value) {
      super(value);
    }

    /** The constant of that value or, for an unknown value, a new one that is not known. */
    public static Risk of(String value) {
      return TYPE.of(value);
    }
  }
}
