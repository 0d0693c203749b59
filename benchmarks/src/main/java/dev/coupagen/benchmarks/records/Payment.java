package dev.coupagen.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** The elements of a payment, as the JSON peers and Jackson XML bind them. */
@CompiledJson
@Json(naming = Json.Naming.LowerHyphen)
public record Payment(
        @JsonProperty("id") Long id,
        @JsonProperty("created-at") OffsetDateTime createdAt,
        @JsonProperty("updated-at") OffsetDateTime updatedAt,
        @JsonProperty("amount-paid") BigDecimal amountPaid,
        @JsonProperty("notes") String notes,
        @JsonProperty("payment-date") OffsetDateTime paymentDate) {}
