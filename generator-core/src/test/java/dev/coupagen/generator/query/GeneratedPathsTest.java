package dev.coupagen.generator.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.generator.testing.CompiledRelease;
import dev.coupagen.generator.testing.CompiledRelease.Resource;
import dev.coupagen.runtime.Presence;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.model.Schema;
import dev.coupagen.runtime.model.Slot;
import dev.coupagen.runtime.query.Path;
import dev.coupagen.runtime.query.RecordPath;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The path classes of all resources of a release, as the processor generates them. */
class GeneratedPathsTest {

    static List<String> releases() {
        return RandomQueriesTest.releases();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void haveAMethodForEachElementThatNeverThrows(String release) throws ReflectiveOperationException {
        for (Resource resource : CompiledRelease.of(release).resources()) {
            Schema schema = resource.schema();
            Model empty = resource.mapper().fromJson("{}");
            List<String> paths = new ArrayList<>();
            for (Method element : elements(pathType(resource))) {
                Path<Object, ?, ?> path = path(element, root(resource));
                paths.add(path.toString());
                assertThat(path.isPresent(empty)).isFalse();
                assertThat(path.presence(empty)).isEqualTo(Presence.ABSENT);
                assertThat(path.get(empty)).isEmpty();
            }
            assertThat(paths).as(resource.name()).containsExactlyInAnyOrderElementsOf(notations(schema));
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void addLessThanFortyPercentToTheJar(String release) {
        long paths = 0;
        long others = 0;
        for (Map.Entry<String, byte[]> type :
                CompiledRelease.of(release).classes().bytes().entrySet()) {
            if (type.getKey().endsWith("Path")) {
                paths += deflated(type.getValue());
            } else {
                others += deflated(type.getValue());
            }
        }
        assertThat(paths).isPositive().isLessThan(others * 40 / 100);
    }

    private static Class<?> pathType(Resource resource) throws ClassNotFoundException {
        return resource.type().getClassLoader().loadClass(resource.type().getName() + "Path");
    }

    private static List<Method> elements(Class<?> pathType) {
        return Arrays.stream(pathType.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .toList();
    }

    private static RecordPath<?, ?, ?> root(Resource resource) throws ReflectiveOperationException {
        Class<?> type = pathType(resource);
        Field constant = Arrays.stream(type.getFields())
                .filter(field -> field.getType() == type)
                .findFirst()
                .orElseThrow();
        return (RecordPath<?, ?, ?>) Optional.ofNullable(constant.get(null)).orElseThrow();
    }

    @SuppressWarnings("unchecked") // the path starts at the resource whose model the test asks
    private static Path<Object, ?, ?> path(Method element, Object root) throws ReflectiveOperationException {
        return (Path<Object, ?, ?>) Optional.ofNullable(element.invoke(root)).orElseThrow();
    }

    /** How the elements are written; the slot for the other custom fields has a path too, if it has an accessor. */
    private static List<String> notations(Schema schema) {
        List<String> notations = new ArrayList<>();
        for (int i = 0; i < schema.size(); i++) {
            Slot slot = schema.slot(i);
            String name = slot.element().replace('-', '_');
            notations.add(slot.isCustom() && slot.kind() != Kind.CUSTOM_FIELDS ? "custom_fields[" + name + "]" : name);
        }
        return notations;
    }

    private static int deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] buffer = new byte[8_192];
            while (!deflater.finished()) {
                deflater.deflate(buffer);
            }
            return deflater.getTotalOut();
        } finally {
            deflater.end();
        }
    }
}
