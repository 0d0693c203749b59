package dev.coupagen.processor.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.processor.testing.CompiledRelease;
import dev.coupagen.processor.testing.CompiledRelease.Resource;
import dev.coupagen.runtime.mapper.DocumentMapper;
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
        DocumentMapper<Object, Model> mapper = resource.mapper();
        byte[] json = mapper.toJson(model);
        byte[] xml = mapper.toXml(model);
        assertSame(model, mapper.fromJson(json), what + " through JSON");
        assertSame(model, mapper.fromXml(xml), what + " through XML");
        Object builder =
                Objects.requireNonNull(resource.model().getMethod("toBuilder").invoke(model));
        Object again = builder.getClass().getMethod("build").invoke(builder);
        assertSame(model, (Model) Objects.requireNonNull(again), what + " through its builder");
        assertThat(resource.model().getMethod("copyOf", resource.type()).invoke(null, model))
                .isSameAs(model);
    }

    /** Says where the models differ; they are too big to be shown. */
    private static void assertSame(Model expected, Model actual, String what) {
        assertThat(Tree.difference(tree(expected), tree(actual))).as(what).isEmpty();
        assertThat(actual.equals(expected)).as(what).isTrue();
        assertThat(actual.hashCode()).as(what).isEqualTo(expected.hashCode());
    }

    @SuppressWarnings("unchecked") // the mapper of a model takes it
    private static Object tree(Model model) {
        return Tree.read(((DocumentMapper<Object, Model>) model.mapper()).toJson(model));
    }

    private static void listComesBack(Resource resource, List<Model> models) {
        DocumentMapper<Object, Model> mapper = resource.mapper();
        String what = "seed %d, list of %s".formatted(SEED, resource);
        assertThat(mapper.listFromJson(mapper.listToJson(models)).equals(models))
                .as(what)
                .isTrue();
        assertThat(mapper.listFromXml(mapper.listToXml(models)).equals(models))
                .as(what)
                .isTrue();
    }
}
