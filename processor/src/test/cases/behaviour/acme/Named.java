package acme;

import dev.coupagen.annotations.CoupaElement;
import java.util.Optional;

/** What several resources have in common. */
interface Named {
    @CoupaElement(readOnly = true)
    Optional<Long> id();

    Optional<String> name();
}
