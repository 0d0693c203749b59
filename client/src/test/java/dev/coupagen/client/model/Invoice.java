package dev.coupagen.client.model;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** An invoice, as a program that transfers invoices needs it. */
@CoupaResource(name = "InvoiceHeader", element = "invoice-header", path = "/invoices")
public interface Invoice {
    @CoupaElement("id")
    Optional<Long> id();

    @CoupaElement("invoice-number")
    Optional<String> invoiceNumber();

    @CoupaElement("gross-total")
    Optional<BigDecimal> grossTotal();

    @CoupaElement("status")
    Optional<String> status();

    @CoupaElement("exported")
    Optional<Boolean> exported();

    @CoupaElement("updated-at")
    Optional<OffsetDateTime> updatedAt();

    @CoupaElement("supplier")
    Optional<Supplier> supplier();

    @CoupaElement("invoice-lines")
    List<InvoiceLine> invoiceLines();
}
