package com.example.procurement;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaRow;
import dev.coupagen.annotations.CustomField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The columns of an import of invoices that this project fills, written by hand. */
@CoupaRow(file = "InvoicesImport", row = "Invoice", word = "Invoice")
public interface SimpleInvoice {
    @CoupaElement("Invoice Number*")
    Optional<String> invoiceNumber();

    @CoupaElement("Invoice Date*")
    Optional<LocalDate> invoiceDate();

    @CustomField("Cost Owner")
    Optional<String> costOwner();

    /** The rows below. */
    List<Line> lines();

    /** A line. */
    @CoupaRow(file = "InvoicesImport", row = "Invoice Line", word = "Invoice Line")
    interface Line {
        @CoupaElement("Description")
        Optional<String> description();
    }
}
