package dev.coupagen.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.time.OffsetDateTime;

/** The elements of an account, as the JSON peers and Jackson XML bind them. */
@CompiledJson
@Json(naming = Json.Naming.LowerHyphen)
public record Account(
        @JsonProperty("id") Long id,
        @JsonProperty("created-at") OffsetDateTime createdAt,
        @JsonProperty("updated-at") OffsetDateTime updatedAt,
        @JsonProperty("account-type") AccountType accountType,
        @JsonProperty("account-type-id") Long accountTypeId,
        @JsonProperty("active") Boolean active,
        @JsonProperty("code") String code,
        @JsonProperty("name") String name,

        @JsonProperty("segment-1") @Json.Property("segment-1")
        String segment1,

        @JsonProperty("segment-2") @Json.Property("segment-2")
        String segment2,

        @JsonProperty("segment-3") @Json.Property("segment-3")
        String segment3,

        @JsonProperty("segment-4") @Json.Property("segment-4")
        String segment4,

        @JsonProperty("segment-5") @Json.Property("segment-5")
        String segment5,

        @JsonProperty("segment-6") @Json.Property("segment-6")
        String segment6,

        @JsonProperty("segment-7") @Json.Property("segment-7")
        String segment7,

        @JsonProperty("segment-8") @Json.Property("segment-8")
        String segment8,

        @JsonProperty("segment-9") @Json.Property("segment-9")
        String segment9,

        @JsonProperty("segment-10") @Json.Property("segment-10")
        String segment10,

        @JsonProperty("segment-11") @Json.Property("segment-11")
        String segment11,

        @JsonProperty("segment-12") @Json.Property("segment-12")
        String segment12,

        @JsonProperty("segment-13") @Json.Property("segment-13")
        String segment13,

        @JsonProperty("segment-14") @Json.Property("segment-14")
        String segment14,

        @JsonProperty("segment-15") @Json.Property("segment-15")
        String segment15,

        @JsonProperty("segment-16") @Json.Property("segment-16")
        String segment16,

        @JsonProperty("segment-17") @Json.Property("segment-17")
        String segment17,

        @JsonProperty("segment-18") @Json.Property("segment-18")
        String segment18,

        @JsonProperty("segment-19") @Json.Property("segment-19")
        String segment19,

        @JsonProperty("segment-20") @Json.Property("segment-20")
        String segment20) {}
