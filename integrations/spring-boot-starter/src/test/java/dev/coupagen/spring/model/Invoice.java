package dev.coupagen.spring.model;

import dev.coupagen.annotations.CoupaResource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** An invoice, as an application writes it. */
@CoupaResource(name = "InvoiceHeader", element = "invoice-header", collection = "invoice-headers", path = "/invoices")
public interface Invoice {
    Optional<Long> id();

    Optional<BigDecimal> grossTotal();

    List<Line> invoiceLines();

    /** A line of it. */
    @CoupaResource(name = "InvoiceLine", element = "invoice-line")
    interface Line {
        Optional<String> description();
    }
}
