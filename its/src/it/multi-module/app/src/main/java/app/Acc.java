package app;

import dev.coupagen.annotations.CoupaResource;
import java.time.OffsetDateTime;
import java.util.Optional;

/** segment1 is bound to segment-1 and createdAt is read-only, if the definitions of the other module are seen. */
@CoupaResource(name = "Account")
public interface Acc {
    Optional<String> segment1();

    Optional<OffsetDateTime> createdAt();
}
