package dev.coupagen.benchmarks.model;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import java.util.Optional;

/** The elements of a country that the benchmark's payload holds. */
@CoupaResource(name = "Country", element = "country")
public interface Country {
    @CoupaElement("id")
    Optional<Long> id();

    @CoupaElement("code")
    Optional<String> code();

    @CoupaElement("name")
    Optional<String> name();

    @CoupaElement("translated-name")
    Optional<String> translatedName();
}
