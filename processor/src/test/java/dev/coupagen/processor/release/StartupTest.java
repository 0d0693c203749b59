package dev.coupagen.processor.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.generator.testing.CompiledClasses;
import dev.coupagen.processor.testing.CompiledRelease;
import dev.coupagen.processor.testing.CompiledRelease.Resource;
import dev.coupagen.runtime.model.Mapper;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What it costs a program to start with all mappers of a release. */
class StartupTest {

    @ParameterizedTest
    @ValueSource(strings = {"R39", "2026-04"})
    void allMappersAreReadyWithinSeconds(String release) throws ReflectiveOperationException {
        CompiledRelease compiled = CompiledRelease.of(release);
        CompiledClasses unloaded = compiled.unloaded();
        List<Mapper<?, ?>> mappers = new ArrayList<>();
        long heap = usedHeap();
        long start = System.nanoTime();
        for (Resource resource : compiled.resources()) {
            Class<?> type = unloaded.loadClass(resource.mapperType().getName());
            mappers.add((Mapper<?, ?>)
                    Objects.requireNonNull(type.getField("INSTANCE").get(null)));
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        int elements =
                mappers.stream().mapToInt(mapper -> mapper.schema().size()).sum();
        System.out.printf(
                "%s: loaded and initialised %d mappers with %d elements in %d ms; they hold %d kB of heap%n",
                release, mappers.size(), elements, millis, (usedHeap() - heap) >> 10);

        assertThat(elements).isGreaterThanOrEqualTo(compiled.definition().elementCount());
        assertThat(millis).isLessThan(10_000);
    }

    private static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            ManagementFactory.getMemoryMXBean().gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
