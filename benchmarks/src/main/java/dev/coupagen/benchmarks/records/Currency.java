package dev.coupagen.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;

/** The elements of a currency, as the JSON peers and Jackson XML bind them. */
@CompiledJson
@Json(naming = Json.Naming.LowerHyphen)
public record Currency(
        @JsonProperty("id") Long id,
        @JsonProperty("code") String code,
        @JsonProperty("decimals") Long decimals,
        @JsonProperty("enabled") Boolean enabled,
        @JsonProperty("name") String name,
        @JsonProperty("symbol") String symbol) {}
