package dev.coupagen.spring;

import dev.coupagen.client.CoupaBuilder;

/** A bean that changes the builder of the Coupa bean after the properties were applied. */
@FunctionalInterface
public interface CoupaCustomizer {
    /** Changes the builder. */
    void customize(CoupaBuilder builder);
}
