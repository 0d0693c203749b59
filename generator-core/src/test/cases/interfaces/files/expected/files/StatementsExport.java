package com.acme.coupa.files;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaRow;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** A row {@code Statement} of the file {@code StatementsExport}. */
@Generated("dev.coupagen")
@dev.coupagen.annotations.Generated
@CoupaRow(file = "StatementsExport", row = "Statement", word = "Header", marker = "Record Type")
public interface StatementsExport {
  /** {@code id}: integer. */
  @CoupaElement("id")
  Optional<Long> id();

  /** {@code taxes}: rows of Tax. */
  @CoupaElement("taxes")
  List<StatementsExportTax> taxes();
}
