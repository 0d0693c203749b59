package app;

import dev.coupagen.annotations.CoupaResource;
import java.util.Optional;

@CoupaResource(name = "InvoceHeadr")
public interface Typo {
    Optional<Long> grosTotal();
}
