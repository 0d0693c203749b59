package dev.coupagen.benchmarks.model;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The elements of a payment term that the benchmark's payload holds. */
@CoupaResource(name = "PaymentTerm", element = "payment-term")
public interface PaymentTerm {
    @CoupaElement("id")
    Optional<Long> id();

    @CoupaElement("created-at")
    Optional<OffsetDateTime> createdAt();

    @CoupaElement("updated-at")
    Optional<OffsetDateTime> updatedAt();

    @CoupaElement("active")
    Optional<Boolean> active();

    @CoupaElement("code")
    Optional<String> code();

    @CoupaElement("days-for-discount-payment")
    Optional<Long> daysForDiscountPayment();

    @CoupaElement("days-for-net-payment")
    Optional<Long> daysForNetPayment();

    @CoupaElement("description")
    Optional<String> description();

    @CoupaElement("discount-cutoff-day")
    Optional<Long> discountCutoffDay();

    @CoupaElement("discount-due-day")
    Optional<Long> discountDueDay();

    @CoupaElement("discount-due-month")
    Optional<Long> discountDueMonth();

    @CoupaElement("discount-rate")
    Optional<BigDecimal> discountRate();

    @CoupaElement("net-cutoff-day")
    Optional<Long> netCutoffDay();

    @CoupaElement("net-due-day")
    Optional<Long> netDueDay();

    @CoupaElement("net-due-month")
    Optional<Long> netDueMonth();

    @CoupaElement("type")
    Optional<String> type();
}
