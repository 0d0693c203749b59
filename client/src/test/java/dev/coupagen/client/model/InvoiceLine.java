package dev.coupagen.client.model;

import dev.coupagen.annotations.CoupaElement;
import dev.coupagen.annotations.CoupaResource;
import java.util.Optional;

/** A line of an invoice. */
@CoupaResource(name = "InvoiceLine", element = "invoice-line")
public interface InvoiceLine {
    @CoupaElement("id")
    Optional<Long> id();

    @CoupaElement("description")
    Optional<String> description();
}
