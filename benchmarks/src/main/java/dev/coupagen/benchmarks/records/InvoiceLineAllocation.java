package dev.coupagen.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** The elements of an invoice line allocation, as the JSON peers and Jackson XML bind them. */
@CompiledJson
@Json(naming = Json.Naming.LowerHyphen)
public record InvoiceLineAllocation(
        @JsonProperty("id") Long id,
        @JsonProperty("created-at") OffsetDateTime createdAt,
        @JsonProperty("updated-at") OffsetDateTime updatedAt,
        @JsonProperty("amount") BigDecimal amount,
        @JsonProperty("billing-note") String billingNote,
        @JsonProperty("handling-distribution-total") BigDecimal handlingDistributionTotal,
        @JsonProperty("misc-distribution-total") BigDecimal miscDistributionTotal,
        @JsonProperty("pct") BigDecimal pct,
        @JsonProperty("shipping-distribution-total") BigDecimal shippingDistributionTotal,
        @JsonProperty("tax-distribution-total") BigDecimal taxDistributionTotal) {}
