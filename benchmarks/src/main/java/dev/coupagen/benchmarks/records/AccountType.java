package dev.coupagen.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.time.OffsetDateTime;

/** The elements of an account type, as the JSON peers and Jackson XML bind them. */
@CompiledJson
@Json(naming = Json.Naming.LowerHyphen)
public record AccountType(
        @JsonProperty("id") Long id,
        @JsonProperty("created-at") OffsetDateTime createdAt,
        @JsonProperty("updated-at") OffsetDateTime updatedAt,
        @JsonProperty("active") Boolean active,
        @JsonProperty("currency") Currency currency,
        @JsonProperty("dynamic-flag") Boolean dynamicFlag,
        @JsonProperty("legal-entity-name") String legalEntityName,
        @JsonProperty("name") String name) {}
