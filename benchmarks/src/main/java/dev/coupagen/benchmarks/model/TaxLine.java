package dev.coupagen.benchmarks.model;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The elements of a tax line that the benchmark's payload holds. */
@CoupaResource(name = "TaxLine", element = "tax-line")
public interface TaxLine {
    @CoupaElement("id")
    Optional<Long> id();

    @CoupaElement("created-at")
    Optional<OffsetDateTime> createdAt();

    @CoupaElement("updated-at")
    Optional<OffsetDateTime> updatedAt();

    @CoupaElement("amount")
    Optional<BigDecimal> amount();

    @CoupaElement("amount-engine")
    Optional<BigDecimal> amountEngine();

    @CoupaElement("base")
    Optional<BigDecimal> base();

    @CoupaElement("basis")
    Optional<BigDecimal> basis();

    @CoupaElement("code")
    Optional<String> code();

    @CoupaElement("code-engine")
    Optional<String> codeEngine();

    @CoupaElement("code-id")
    Optional<Long> codeId();

    @CoupaElement("description")
    Optional<String> description();

    @CoupaElement("kind-of-factor")
    Optional<String> kindOfFactor();

    @CoupaElement("nature-of-tax")
    Optional<String> natureOfTax();

    @CoupaElement("product-tax-classification")
    Optional<String> productTaxClassification();

    @CoupaElement("rate")
    Optional<BigDecimal> rate();

    @CoupaElement("rate-engine")
    Optional<BigDecimal> rateEngine();

    @CoupaElement("supplier-rate")
    Optional<BigDecimal> supplierRate();

    @CoupaElement("tax-code")
    Optional<TaxCode> taxCode();

    @CoupaElement("taxable-amount")
    Optional<BigDecimal> taxableAmount();

    @CoupaElement("type")
    Optional<String> type();

    @CoupaElement("withholding-amount")
    Optional<BigDecimal> withholdingAmount();
}
