package app;

import dev.coupagen.annotations.CoupaResource;
import java.math.BigDecimal;
import java.util.Optional;

/** Without the plugin: path, element and what is read-only come from the newest bundled release. */
@CoupaResource(name = "InvoiceHeader")
public interface Invoice {
    Optional<Long> id();

    Optional<BigDecimal> grossTotal();
}
