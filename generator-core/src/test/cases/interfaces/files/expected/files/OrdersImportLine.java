package com.acme.coupa.files;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaRow;
import java.math.BigDecimal;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** A row {@code Order Line} of the file {@code OrdersImport}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
@CoupaRow(file = "OrdersImport", row = "Order Line", word = "Order Line")
public interface OrdersImportLine {
  /** {@code Description}: string(255). */
  @CoupaElement("Description")
  Optional<String> description();

  /** {@code Description[2]}: string(255). */
  @CoupaElement("Description[2]")
  Optional<String> description2();

  /** {@code Price}: decimal(32,4). */
  @CoupaElement("Price")
  Optional<BigDecimal> price();
}
