package acme;

import dev.coupagen.annotations.CoupaResource;

@CoupaResource(name = "Override")
public interface Override {
    @Deprecated
    java.util.Optional<Long> id();
}
