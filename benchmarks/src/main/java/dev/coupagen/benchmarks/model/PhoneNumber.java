package dev.coupagen.benchmarks.model;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The elements of a phone number that the benchmark's payload holds. */
@CoupaResource(name = "PhoneNumber", element = "phone-number")
public interface PhoneNumber {
    @CoupaElement("id")
    Optional<Long> id();

    @CoupaElement("created-at")
    Optional<OffsetDateTime> createdAt();

    @CoupaElement("updated-at")
    Optional<OffsetDateTime> updatedAt();

    @CoupaElement("area-code")
    Optional<String> areaCode();

    @CoupaElement("country-code")
    Optional<String> countryCode();

    @CoupaElement("extension")
    Optional<String> extension();

    @CoupaElement("number")
    Optional<String> number();
}
