package dev.coupagen.runtime.example;

import dev.coupagen.annotations.CoupaResource;
import java.util.Optional;

@CoupaResource(name = "Supplier", unknown = CoupaResource.Unknown.SKIP)
public interface Supplier {
    Optional<Long> id();

    Optional<String> name();

    Optional<Supplier> parent();
}
