package com.example.procurement;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaRow;
import java.util.Optional;

/** The columns of an import of suppliers that this project fills, written by hand. */
@CoupaRow(file = "SuppliersImport", row = "Supplier")
public interface NewSupplier {
    @CoupaElement("Name")
    Optional<String> name();

    @CoupaElement("Supplier Number")
    Optional<String> supplierNumber();
}
