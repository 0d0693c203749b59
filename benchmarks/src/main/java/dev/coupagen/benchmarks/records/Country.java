package dev.coupagen.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;

/** The elements of a country, as the JSON peers and Jackson XML bind them. */
@CompiledJson
@Json(naming = Json.Naming.LowerHyphen)
public record Country(
        @JsonProperty("id") Long id,
        @JsonProperty("code") String code,
        @JsonProperty("name") String name,
        @JsonProperty("translated-name") String translatedName) {}
