package dev.coupagen.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** The elements of a tax line, as the JSON peers and Jackson XML bind them. */
@CompiledJson
@Json(naming = Json.Naming.LowerHyphen)
public record TaxLine(
        @JsonProperty("id") Long id,
        @JsonProperty("created-at") OffsetDateTime createdAt,
        @JsonProperty("updated-at") OffsetDateTime updatedAt,
        @JsonProperty("amount") BigDecimal amount,
        @JsonProperty("amount-engine") BigDecimal amountEngine,
        @JsonProperty("base") BigDecimal base,
        @JsonProperty("basis") BigDecimal basis,
        @JsonProperty("code") String code,
        @JsonProperty("code-engine") String codeEngine,
        @JsonProperty("code-id") Long codeId,
        @JsonProperty("description") String description,
        @JsonProperty("kind-of-factor") String kindOfFactor,
        @JsonProperty("nature-of-tax") String natureOfTax,
        @JsonProperty("product-tax-classification") String productTaxClassification,
        @JsonProperty("rate") BigDecimal rate,
        @JsonProperty("rate-engine") BigDecimal rateEngine,
        @JsonProperty("supplier-rate") BigDecimal supplierRate,
        @JsonProperty("tax-code") TaxCode taxCode,
        @JsonProperty("taxable-amount") BigDecimal taxableAmount,
        @JsonProperty("type") String type,
        @JsonProperty("withholding-amount") BigDecimal withholdingAmount) {}
