package dev.coupagen.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.time.OffsetDateTime;

/** The elements of a user, as the JSON peers and Jackson XML bind them. */
@CompiledJson
@Json(naming = Json.Naming.LowerHyphen)
public record User(
        @JsonProperty("id") Long id,
        @JsonProperty("created-at") OffsetDateTime createdAt,
        @JsonProperty("updated-at") OffsetDateTime updatedAt,
        @JsonProperty("avatar-thumb-url") String avatarThumbUrl,
        @JsonProperty("email") String email,
        @JsonProperty("employee-number") String employeeNumber,
        @JsonProperty("firstname") String firstname,
        @JsonProperty("fullname") String fullname,
        @JsonProperty("lastname") String lastname,
        @JsonProperty("login") String login,
        @JsonProperty("salesforce-id") String salesforceId) {}
