package dev.coupagen.benchmarks.model;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The elements of a payment that the benchmark's payload holds. */
@CoupaResource(name = "Payment", element = "payment")
public interface Payment {
    @CoupaElement("id")
    Optional<Long> id();

    @CoupaElement("created-at")
    Optional<OffsetDateTime> createdAt();

    @CoupaElement("updated-at")
    Optional<OffsetDateTime> updatedAt();

    @CoupaElement("amount-paid")
    Optional<BigDecimal> amountPaid();

    @CoupaElement("notes")
    Optional<String> notes();

    @CoupaElement("payment-date")
    Optional<OffsetDateTime> paymentDate();
}
