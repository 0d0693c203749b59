package app;

import java.util.Optional;
import org.immutables.value.Value;

/** Immutables names its class ImmutablePosting, as the processor does for Coupa's resources. */
@Value.Immutable
public interface Posting {
    String text();

    Optional<Long> invoiceId();
}
