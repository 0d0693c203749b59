package app;

import dev.coupagen.annotations.CoupaResource;
import java.math.BigDecimal;
import java.util.Optional;

@CoupaResource(name = "InvoiceHeader", element = "invoice-header", path = "/invoices")
public interface Invoice {
    Optional<Long> id();

    Optional<String> invoiceNumber();

    Optional<BigDecimal> grossTotal();
}
