package dev.coupagen.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** The elements of a tax code, as the JSON peers and Jackson XML bind them. */
@CompiledJson
@Json(naming = Json.Naming.LowerHyphen)
public record TaxCode(
        @JsonProperty("id") Long id,
        @JsonProperty("created-at") OffsetDateTime createdAt,
        @JsonProperty("updated-at") OffsetDateTime updatedAt,
        @JsonProperty("active") Boolean active,
        @JsonProperty("code") String code,
        @JsonProperty("country") Country country,
        @JsonProperty("description") String description,
        @JsonProperty("effective-date") OffsetDateTime effectiveDate,
        @JsonProperty("percentage") BigDecimal percentage) {}
