package dev.coupagen.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** The elements of a payment term, as the JSON peers and Jackson XML bind them. */
@CompiledJson
@Json(naming = Json.Naming.LowerHyphen)
public record PaymentTerm(
        @JsonProperty("id") Long id,
        @JsonProperty("created-at") OffsetDateTime createdAt,
        @JsonProperty("updated-at") OffsetDateTime updatedAt,
        @JsonProperty("active") Boolean active,
        @JsonProperty("code") String code,
        @JsonProperty("days-for-discount-payment") Long daysForDiscountPayment,
        @JsonProperty("days-for-net-payment") Long daysForNetPayment,
        @JsonProperty("description") String description,
        @JsonProperty("discount-cutoff-day") Long discountCutoffDay,
        @JsonProperty("discount-due-day") Long discountDueDay,
        @JsonProperty("discount-due-month") Long discountDueMonth,
        @JsonProperty("discount-rate") BigDecimal discountRate,
        @JsonProperty("net-cutoff-day") Long netCutoffDay,
        @JsonProperty("net-due-day") Long netDueDay,
        @JsonProperty("net-due-month") Long netDueMonth,
        @JsonProperty("type") String type) {}
