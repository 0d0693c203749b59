package dev.coupagen.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.time.OffsetDateTime;

/** The elements of an address, as the JSON peers and Jackson XML bind them. */
@CompiledJson
@Json(naming = Json.Naming.LowerHyphen)
public record Address(
        @JsonProperty("id") Long id,
        @JsonProperty("created-at") OffsetDateTime createdAt,
        @JsonProperty("updated-at") OffsetDateTime updatedAt,
        @JsonProperty("active") Boolean active,
        @JsonProperty("attention") String attention,
        @JsonProperty("business-group-name") String businessGroupName,
        @JsonProperty("city") String city,
        @JsonProperty("country") Country country,
        @JsonProperty("external-src-name") String externalSrcName,
        @JsonProperty("external-src-ref") String externalSrcRef,
        @JsonProperty("local-tax-number") String localTaxNumber,
        @JsonProperty("location-code") String locationCode,
        @JsonProperty("name") String name,
        @JsonProperty("postal-code") String postalCode,
        @JsonProperty("state") String state,
        @JsonProperty("state-iso-code") String stateIsoCode,
        @JsonProperty("street1") String street1,
        @JsonProperty("street2") String street2,
        @JsonProperty("street3") String street3,
        @JsonProperty("street4") String street4,
        @JsonProperty("type") String type,
        @JsonProperty("vat-country") Country vatCountry,
        @JsonProperty("vat-number") String vatNumber) {}
