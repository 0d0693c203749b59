package app;

import dev.coupagen.annotations.CoupaElement;
import java.util.Optional;

/** Accessors that several projections share. */
public interface Numbered {
    @CoupaElement("id")
    long id();

    @CoupaElement("invoice-number")
    Optional<String> invoiceNumber();
}
