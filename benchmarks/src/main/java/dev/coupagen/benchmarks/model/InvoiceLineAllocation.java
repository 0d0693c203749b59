package dev.coupagen.benchmarks.model;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The elements of an invoice line allocation that the benchmark's payload holds. */
@CoupaResource(name = "InvoiceLineAllocation", element = "account-allocation")
public interface InvoiceLineAllocation {
    @CoupaElement("id")
    Optional<Long> id();

    @CoupaElement("created-at")
    Optional<OffsetDateTime> createdAt();

    @CoupaElement("updated-at")
    Optional<OffsetDateTime> updatedAt();

    @CoupaElement("amount")
    Optional<BigDecimal> amount();

    @CoupaElement("billing-note")
    Optional<String> billingNote();

    @CoupaElement("handling-distribution-total")
    Optional<BigDecimal> handlingDistributionTotal();

    @CoupaElement("misc-distribution-total")
    Optional<BigDecimal> miscDistributionTotal();

    @CoupaElement("pct")
    Optional<BigDecimal> pct();

    @CoupaElement("shipping-distribution-total")
    Optional<BigDecimal> shippingDistributionTotal();

    @CoupaElement("tax-distribution-total")
    Optional<BigDecimal> taxDistributionTotal();
}
