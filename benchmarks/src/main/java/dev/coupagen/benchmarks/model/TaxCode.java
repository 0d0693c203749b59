package dev.coupagen.benchmarks.model;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The elements of a tax code that the benchmark's payload holds. */
@CoupaResource(name = "TaxCode", element = "tax-code")
public interface TaxCode {
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

    @CoupaElement("country")
    Optional<Country> country();

    @CoupaElement("description")
    Optional<String> description();

    @CoupaElement("effective-date")
    Optional<OffsetDateTime> effectiveDate();

    @CoupaElement("percentage")
    Optional<BigDecimal> percentage();
}
