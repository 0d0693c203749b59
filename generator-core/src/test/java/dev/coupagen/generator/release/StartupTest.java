package dev.coupagen.generator.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.generator.testing.CompiledRelease;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What it costs a program to start with all mappers of a release. */
class StartupTest {

    @ParameterizedTest
    @ValueSource(strings = {"R39", "2026-04"})
    void allMappersAreReadyWithinSeconds(String release) {
        CompiledRelease compiled = CompiledRelease.of(release);
        long start = System.nanoTime();
        int elements = compiled.resources().stream()
                .mapToInt(resource -> resource.mapper().schema().size())
                .sum();
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.printf(
                "%s: %d mappers with %d elements were ready after %d ms%n",
                release, compiled.resources().size(), elements, millis);

        assertThat(elements).isGreaterThanOrEqualTo(compiled.definition().elementCount());
        assertThat(millis).isLessThan(10_000);
    }
}
