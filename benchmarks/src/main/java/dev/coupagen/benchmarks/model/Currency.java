package dev.coupagen.benchmarks.model;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import java.util.Optional;

/** The elements of a currency that the benchmark's payload holds. */
@CoupaResource(name = "Currency", element = "currency")
public interface Currency {
    @CoupaElement("id")
    Optional<Long> id();

    @CoupaElement("code")
    Optional<String> code();

    @CoupaElement("decimals")
    Optional<Long> decimals();

    @CoupaElement("enabled")
    Optional<Boolean> enabled();

    @CoupaElement("name")
    Optional<String> name();

    @CoupaElement("symbol")
    Optional<String> symbol();
}
