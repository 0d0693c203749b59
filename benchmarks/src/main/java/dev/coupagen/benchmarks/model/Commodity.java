package dev.coupagen.benchmarks.model;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The elements of a commodity that the benchmark's payload holds. */
@CoupaResource(name = "Commodity", element = "commodity")
public interface Commodity {
    @CoupaElement("id")
    Optional<Long> id();

    @CoupaElement("created-at")
    Optional<OffsetDateTime> createdAt();

    @CoupaElement("updated-at")
    Optional<OffsetDateTime> updatedAt();

    @CoupaElement("active")
    Optional<Boolean> active();

    @CoupaElement("category")
    Optional<String> category();

    @CoupaElement("children-count")
    Optional<Long> childrenCount();

    @CoupaElement("deductibility")
    Optional<String> deductibility();

    @CoupaElement("imported-from-taxonomy")
    Optional<Boolean> importedFromTaxonomy();

    @CoupaElement("name")
    Optional<String> name();

    @CoupaElement("parent-id")
    Optional<Long> parentId();

    @CoupaElement("preferred")
    Optional<String> preferred();

    @CoupaElement("subcategory")
    Optional<String> subcategory();

    @CoupaElement("translated-name")
    Optional<String> translatedName();
}
