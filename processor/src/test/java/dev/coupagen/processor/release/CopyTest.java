package dev.coupagen.processor.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.processor.testing.CompiledRelease;
import dev.coupagen.processor.testing.CompiledRelease.Resource;
import dev.coupagen.runtime.model.Model;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of what implements an interface but is no generated class, down to its innermost record. */
class CopyTest {
    private static final int OF_EACH = 5;

    @ParameterizedTest
    @ValueSource(strings = {"R39", "2026-04"})
    void copiesHoldWhatOtherImplementationsSay(String release) throws ReflectiveOperationException {
        for (Resource resource : CompiledRelease.of(release).resources()) {
            for (int seed = 0; seed < OF_EACH; seed++) {
                Model model = new RandomBuilders(new Random(seed), true).model(resource.model(), seed == 0);
                Object foreign = Objects.requireNonNull(foreign(model));
                Object copy =
                        resource.model().getMethod("copyOf", resource.type()).invoke(null, foreign);
                assertThat(copy).as("%s with seed %d", resource, seed).isEqualTo(model);
                assertThat(resource.mapper().toJson(foreign))
                        .isEqualTo(resource.mapper().toJson(model));
            }
        }
    }

    /** The value with implementations of our own in the place of its models. */
    private static Object foreign(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(CopyTest::foreign);
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(item -> foreign(Objects.requireNonNull(item)))
                    .toList();
        }
        if (!(value instanceof Model model)) {
            return value;
        }
        return Proxy.newProxyInstance(
                model.getClass().getClassLoader(),
                model.getClass().getInterfaces(),
                (proxy, method, arguments) -> foreign(Objects.requireNonNull(method.invoke(model, arguments))));
    }
}
