package acme;

import dev.coupagen.annotations.CoupaResource;

@CoupaResource(name = "Values")
public interface Values {
    @Deprecated
    java.util.Optional<Long> id();
}
