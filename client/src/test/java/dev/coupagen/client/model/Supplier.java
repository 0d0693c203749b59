package dev.coupagen.client.model;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import java.util.Optional;

/** A supplier. */
@CoupaResource(name = "Supplier", element = "supplier", path = "/suppliers")
public interface Supplier {
    @CoupaElement("id")
    Optional<Long> id();

    @CoupaElement("name")
    Optional<String> name();

    @CoupaElement("number")
    Optional<String> number();
}
