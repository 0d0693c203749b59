package dev.coupagen.processor.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.processor.release.RandomTrees.Fill;
import dev.coupagen.processor.release.RandomTrees.Style;
import dev.coupagen.processor.testing.CompiledRelease;
import dev.coupagen.processor.testing.CompiledRelease.Resource;
import dev.coupagen.runtime.mapper.DocumentMapper;
import dev.coupagen.runtime.model.Model;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random documents and models of every resource of a release, through both formats. */
class RandomModelsTest {
    private static final long SEED = Long.getLong("seed", 39);
    private static final int OF_EACH = 36;

    @ParameterizedTest
    @ValueSource(strings = {"R39", "2026-04"})
    void documentsComeBackEqualThroughJsonAndXml(String release) {
        CompiledRelease compiled = CompiledRelease.of(release);
        long start = System.nanoTime();
        List<String> failures = new ArrayList<>();
        int models = 0;
        long bytes = 0;
        for (Resource resource : compiled.resources()) {
            for (int i = 0; i < OF_EACH; i++) {
                bytes += documentComesBack(resource, i, failures);
                models++;
            }
        }
        System.out.printf(
                "%s: %d random documents of %d resources, %d kB of JSON, through JSON and XML in %d ms, seed %d%n",
                release,
                models,
                compiled.resources().size(),
                bytes >> 10,
                (System.nanoTime() - start) / 1_000_000,
                SEED);
        assertThat(failures.stream().limit(5))
                .as("the first of %d failures", failures.size())
                .isEmpty();
        assertThat(models).isGreaterThanOrEqualTo(10_000);
    }

    private static Fill fill(int number) {
        return switch (number) {
            case 0, 1, 2 -> Fill.ALL;
            case 3 -> Fill.NONE;
            case 4 -> Fill.NULLS;
            default -> Fill.SOME;
        };
    }

    private static Style style(int number) {
        return switch (number % 3) {
            case 0 -> Style.USUAL;
            case 1 -> Style.ODD;
            default -> Style.JSON_ONLY;
        };
    }

    private static int documentComesBack(Resource resource, int number, List<String> failures) {
        long seed = SEED * 1_000_003 + resource.name().hashCode() * 1_000L + number;
        Style style = style(number);
        Object tree = new RandomTrees(new Random(seed), style)
                .record(resource.mapper().schema(), fill(number));
        byte[] json = Tree.bytes(tree);
        try {
            Model model = read(resource.mapper(), json, number);
            byte[] written = resource.mapper().toJson(model);
            assertSame("JSON", Tree.dashed(tree), Tree.dashed(Tree.read(written)));
            assertThat(resource.mapper().fromJson(written)).as("model").isEqualTo(model);
            if (style != Style.JSON_ONLY) {
                throughXml(resource.mapper(), model, tree, style);
            }
        } catch (Exception | AssertionError e) {
            failures.add("seed %d, %s %d (%s): %s%nof %.1000s"
                    .formatted(SEED, resource.name(), number, style, e.getMessage(), Tree.json(tree)));
        }
        return json.length;
    }

    private static Model read(DocumentMapper<Object, Model> mapper, byte[] json, int number) {
        return switch (number % 5) {
            case 0 -> mapper.fromJson(new String(json, StandardCharsets.UTF_8));
            case 1 -> mapper.fromJson(new ByteArrayInputStream(json));
            default -> mapper.fromJson(json);
        };
    }

    private static void throughXml(DocumentMapper<Object, Model> mapper, Model model, Object tree, Style style) {
        byte[] xml = mapper.toXml(model);
        Model again = mapper.fromXml(xml);
        Object json = Tree.dashed(Tree.read(mapper.toJson(again)));
        boolean isUsual = style == Style.USUAL;
        // XML does not say whether JSON had a number in quotes.
        assertSame(
                "JSON after XML",
                isUsual ? Tree.dashed(tree) : Tree.texts(Tree.dashed(tree)),
                isUsual ? json : Tree.texts(json));
        assertThat(again).as("model after XML").isEqualTo(model);
    }

    private static void assertSame(String what, Object expected, Object actual) {
        assertThat(Tree.difference(expected, actual)).as(what).isEmpty();
    }
}
