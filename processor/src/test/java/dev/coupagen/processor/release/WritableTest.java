package dev.coupagen.processor.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.ElementDefinition;
import dev.coupagen.definitions.ElementType;
import dev.coupagen.definitions.ResourceDefinition;
import dev.coupagen.processor.release.RandomTrees.Fill;
import dev.coupagen.processor.release.RandomTrees.Style;
import dev.coupagen.processor.testing.CompiledRelease;
import dev.coupagen.processor.testing.CompiledRelease.Resource;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.Patch;
import dev.coupagen.runtime.mapper.DocumentMapper;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.model.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent to Coupa of every resource, by what the definitions say is writable. */
class WritableTest {
    private static final int OF_EACH = 10;

    @ParameterizedTest
    @ValueSource(strings = {"R39", "2026-04"})
    void writesForUpdateAllButTheReadOnlyElements(String release) {
        CompiledRelease compiled = CompiledRelease.of(release);
        int leftOut = 0;
        for (Resource resource : compiled.resources()) {
            for (int seed = 0; seed < OF_EACH; seed++) {
                Fill fill = seed == 0 ? Fill.ALL : seed == 1 ? Fill.NULLS : Fill.SOME;
                Map<String, Object> tree =
                        new RandomTrees(new Random(seed), Style.USUAL).record(resource.schema(), fill);
                DocumentMapper<Object, Model> mapper = resource.mapper();
                Model model = mapper.fromJson(Tree.bytes(tree));
                Map<String, Object> writable = new Writable(compiled).of(resource.definition(), tree, false);
                String what = resource + " with seed " + seed;

                byte[] json = mapper.toJson(model, MapperOptions.FOR_UPDATE);
                byte[] xml = mapper.toXml(model, MapperOptions.FOR_UPDATE);

                assertThat(Tree.difference(writable, Tree.read(json))).as(what).isEmpty();
                assertThat(mapper.fromXml(xml)).as(what).isEqualTo(mapper.fromJson(json));
                assertThat(patch(mapper, model, model)).as(what).isEqualTo(Map.of());
                leftOut += fill == Fill.NULLS ? tree.size() - writable.size() : 0;
            }
        }
        System.out.printf("%s: left %d read-only elements out%n", release, leftOut);
        assertThat(leftOut).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"R39", "2026-04"})
    void aPatchOfAnEmptyRecordIsTheWritablePartOfTheOther(String release) throws ReflectiveOperationException {
        int compared = 0;
        int refused = 0;
        for (Resource resource : CompiledRelease.of(release).resources()) {
            for (int seed = 0; seed < OF_EACH; seed++) {
                Model model = new RandomBuilders(new Random(seed), true).model(resource.model(), seed == 0);
                DocumentMapper<Object, Model> mapper = resource.mapper();
                Object writable = Tree.read(mapper.toJson(model, MapperOptions.FOR_UPDATE));
                Object patch;
                try {
                    patch = patch(mapper, mapper.fromJson("{}"), model);
                } catch (IllegalArgumentException e) {
                    // A record that exists holds lines without ids, which would come twice.
                    assertThat(e).hasMessageContaining("cannot be matched");
                    refused++;
                    continue;
                }
                compared++;
                assertThat(Tree.difference(writable, patch))
                        .as("%s with seed %d", resource, seed)
                        .isEmpty();
            }
        }
        assertThat(refused).isLessThan(compared / 20);
    }

    private static Object patch(DocumentMapper<Object, Model> mapper, Model before, Model after) {
        return Tree.read(mapper.toJson(Patch.between(mapper, before, after), MapperOptions.FOR_UPDATE));
    }

    /** The writable part of a document. */
    private record Writable(CompiledRelease release) {

        Map<String, Object> of(ResourceDefinition resource, Map<String, Object> tree, boolean nested) {
            return writable(resource.elements(), tree, nested, resource);
        }

        private Map<String, Object> writable(
                Map<String, ElementDefinition> elements,
                Map<String, Object> tree,
                boolean nested,
                ResourceDefinition resource) {
            Map<String, Object> writable = new LinkedHashMap<>();
            tree.forEach((name, value) -> {
                ElementDefinition element = elements.get(name);
                if (element != null && !element.writable() && !(nested && name.equals("id"))) {
                    return;
                }
                boolean isCustom = name.equals(Schema.CUSTOM_FIELDS) && value instanceof Map<?, ?>;
                Object part = isCustom
                        ? writable(resource.customFields(), Tree.members(value), false, resource)
                        : value(element == null ? null : element.type(), value);
                writable.put(name, part);
            });
            return writable;
        }

        private Object value(@Nullable ElementType type, Object value) {
            if (type instanceof ElementType.Collection collection && value instanceof List<?> items) {
                return items.stream()
                        .map(item -> value(collection.item(), Objects.requireNonNull(item)))
                        .toList();
            }
            if (type instanceof ElementType.Reference reference && value instanceof Map<?, ?>) {
                return of(release.resource(reference.resource()).definition(), Tree.members(value), true);
            }
            return value;
        }
    }
}
