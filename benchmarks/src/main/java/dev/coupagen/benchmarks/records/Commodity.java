package dev.coupagen.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.time.OffsetDateTime;

/** The elements of a commodity, as the JSON peers and Jackson XML bind them. */
@CompiledJson
@Json(naming = Json.Naming.LowerHyphen)
public record Commodity(
        @JsonProperty("id") Long id,
        @JsonProperty("created-at") OffsetDateTime createdAt,
        @JsonProperty("updated-at") OffsetDateTime updatedAt,
        @JsonProperty("active") Boolean active,
        @JsonProperty("category") String category,
        @JsonProperty("children-count") Long childrenCount,
        @JsonProperty("deductibility") String deductibility,
        @JsonProperty("imported-from-taxonomy") Boolean importedFromTaxonomy,
        @JsonProperty("name") String name,
        @JsonProperty("parent-id") Long parentId,
        @JsonProperty("preferred") String preferred,
        @JsonProperty("subcategory") String subcategory,
        @JsonProperty("translated-name") String translatedName) {}
