package com.acme.coupa.files;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaRow;
import java.math.BigDecimal;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** A row {@code Tax} of the file {@code StatementsExport}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
@CoupaRow(file = "StatementsExport", row = "Tax", word = "Tax", marker = "type")
public interface StatementsExportTax {
  /** {@code amount}: decimal. */
  @CoupaElement("amount")
  Optional<BigDecimal> amount();
}
