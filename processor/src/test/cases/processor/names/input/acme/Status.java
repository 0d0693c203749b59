package acme;

import dev.coupagen.annotations.CoupaResource;

@CoupaResource(name = "Status")
public interface Status {
    @Deprecated
    java.util.Optional<Long> id();
}
