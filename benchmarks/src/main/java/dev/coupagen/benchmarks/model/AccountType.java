package dev.coupagen.benchmarks.model;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The elements of an account type that the benchmark's payload holds. */
@CoupaResource(name = "AccountType", element = "account-type")
public interface AccountType {
    @CoupaElement("id")
    Optional<Long> id();

    @CoupaElement("created-at")
    Optional<OffsetDateTime> createdAt();

    @CoupaElement("updated-at")
    Optional<OffsetDateTime> updatedAt();

    @CoupaElement("active")
    Optional<Boolean> active();

    @CoupaElement("currency")
    Optional<Currency> currency();

    @CoupaElement("dynamic-flag")
    Optional<Boolean> dynamicFlag();

    @CoupaElement("legal-entity-name")
    Optional<String> legalEntityName();

    @CoupaElement("name")
    Optional<String> name();
}
