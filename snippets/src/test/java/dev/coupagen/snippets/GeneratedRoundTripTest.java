package dev.coupagen.snippets;

import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.sandbox.RoundTrips;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole of 2026-04 is generated and compiled, as a user does it, and each resource that can be created goes round through
 * the sandbox with its generated mapper.
 */
class GeneratedRoundTripTest {
    @Test
    void everyResourceIsCreatedReadUpdatedAndFoundByItsGeneratedMapper(@TempDir Path folder) throws Exception {
        try (GeneratedMappers mappers = GeneratedMappers.of(BundledReleases.load("2026-04"), folder)) {
            RoundTrips.run(name -> mappers.mapper(name).orElseThrow());
        }
    }
}
