package dev.coupagen.generator.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.generator.testing.CompiledRelease;
import dev.coupagen.generator.testing.CompiledRelease.Resource;
import dev.coupagen.runtime.model.Mapper;
import dev.coupagen.runtime.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random models of every resource, made by the generated builders. */
class RandomBuildersTest {
    private static final long SEED = Long.getLong("seed", 39);
    private static final int OF_EACH = 10;

    @ParameterizedTest
    @ValueSource(strings = {"R39", "2026-04"})
    void builtModelsComeBackEqualThroughJsonAndXml(String release) throws ReflectiveOperationException {
        int models = 0;
        for (Resource resource : CompiledRelease.of(release).resources()) {
            List<Model> all = new ArrayList<>();
            for (int i = 0; i < OF_EACH; i++) {
                Random random = new Random(SEED * 1_000_003 + resource.name().hashCode() * 1_000L + i);
                Model model = new RandomBuilders(random, false).model(resource.model(), i < 2);
                comesBack(resource, model, "seed %d, %s %d".formatted(SEED, resource, i));
                all.add(model);
            }
            listComesBack(resource, all);
            models += all.size();
        }
        System.out.printf("%s: %d built models through JSON and XML, seed %d%n", release, models, SEED);
        assertThat(models).isGreaterThanOrEqualTo(3_000);
    }

    private static void comesBack(Resource resource, Model model, String what) throws ReflectiveOperationException {
        Mapper<Object, Model> mapper = resource.mapper();
        byte[] json = mapper.toJson(model);
        byte[] xml = mapper.toXml(model);
        assertThat(mapper.fromJson(json)).as(what).isEqualTo(model).hasSameHashCodeAs(model);
        assertThat(mapper.fromXml(xml)).as(what).isEqualTo(model);
        assertThat(Tree.difference(Tree.read(json), Tree.read(mapper.toJson(mapper.fromXml(xml)))))
                .as(what)
                .isEmpty();
        Object builder = Objects.requireNonNull(resource.model().getMethod("toBuilder").invoke(model));
        Object again = builder.getClass().getMethod("build").invoke(builder);
        assertThat(again).as(what).isEqualTo(model).isNotSameAs(model).hasSameHashCodeAs(model);
        assertThat(resource.model().getMethod("copyOf", resource.type()).invoke(null, model)).isSameAs(model);
    }

    private static void listComesBack(Resource resource, List<Model> models) {
        Mapper<Object, Model> mapper = resource.mapper();
        String what = "seed %d, list of %s".formatted(SEED, resource);
        assertThat(mapper.listFromJson(mapper.listToJson(models))).as(what).isEqualTo(models);
        assertThat(mapper.listFromXml(mapper.listToXml(models))).as(what).isEqualTo(models);
    }
}
