package dev.coupagen.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.time.OffsetDateTime;

/** The elements of a contact, as the JSON peers and Jackson XML bind them. */
@CompiledJson
@Json(naming = Json.Naming.LowerHyphen)
public record Contact(
        @JsonProperty("id") Long id,
        @JsonProperty("created-at") OffsetDateTime createdAt,
        @JsonProperty("updated-at") OffsetDateTime updatedAt,
        @JsonProperty("active") Boolean active,
        @JsonProperty("email") String email,
        @JsonProperty("name-additional") String nameAdditional,
        @JsonProperty("name-family") String nameFamily,
        @JsonProperty("name-fullname") String nameFullname,
        @JsonProperty("name-given") String nameGiven,
        @JsonProperty("name-prefix") String namePrefix,
        @JsonProperty("name-suffix") String nameSuffix,
        @JsonProperty("notes") String notes,
        @JsonProperty("phone-fax") PhoneNumber phoneFax,
        @JsonProperty("phone-mobile") PhoneNumber phoneMobile,
        @JsonProperty("phone-work") PhoneNumber phoneWork) {}
