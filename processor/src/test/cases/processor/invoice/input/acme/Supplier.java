package acme;

import dev.coupagen.annotations.CoupaResource;
import java.util.Optional;

@CoupaResource(name = "Supplier", unknown = CoupaResource.Unknown.SKIP)
interface Supplier extends Named {
    Optional<Supplier> parent();
}
