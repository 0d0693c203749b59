package dev.coupagen.benchmarks.model;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The elements of a uom that the benchmark's payload holds. */
@CoupaResource(name = "Uom", element = "uom")
public interface Uom {
    @CoupaElement("id")
    Optional<Long> id();

    @CoupaElement("created-at")
    Optional<OffsetDateTime> createdAt();

    @CoupaElement("updated-at")
    Optional<OffsetDateTime> updatedAt();

    @CoupaElement("active")
    Optional<Boolean> active();

    @CoupaElement("allowable-precision")
    Optional<Long> allowablePrecision();

    @CoupaElement("code")
    Optional<String> code();

    @CoupaElement("name")
    Optional<String> name();
}
