package dev.coupagen.processor.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.coupagen.processor.testing.CompiledRelease;
import dev.coupagen.processor.testing.CompiledRelease.Resource;
import dev.coupagen.runtime.dynamic.DynamicMapper;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.model.Slot;
import dev.coupagen.runtime.query.DynamicPath;
import dev.coupagen.runtime.query.EnumerationPath;
import dev.coupagen.runtime.query.Path;
import dev.coupagen.runtime.query.Query;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The path classes that the processor generates give what the paths by name give, and what the reference says. */
class GeneratedQueriesTest {
    private static final int CASES = 10_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<Class<?>, Map<String, Method>> methods = new HashMap<>();

    static List<String> releases() {
        return RandomQueriesTest.releases();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void giveAndTestAsTheReferenceSays(String name) {
        CompiledRelease compiled = CompiledRelease.of(name);
        Release release = Release.load(name);
        RandomValues values = new RandomValues(new Random(20_260_403));
        int enumerations = 0;
        int cases = 0;
        for (int i = 0; cases < CASES; i++) {
            DynamicMapper dynamic = release.mapper(i % release.names().size());
            RandomPath random = RandomPath.from(dynamic, values.random());
            if (random.steps().isEmpty()) {
                continue;
            }
            Resource resource = compiled.resource(dynamic.schema().resource());
            RandomCriterion criterion = RandomCriterion.on(random, values);
            Map<String, @Nullable Object> json = values.record(random.steps(), 0);
            Model model = resource.mapper().fromJson(JSON.writeValueAsBytes(json));
            Path<Object, ?, ?> path = path(PathClass.of(resource).root(), random.steps());
            boolean isEnumeration = path instanceof EnumerationPath<?, ?, ?>;
            if (isEnumeration && (!criterion.operator().fits(Kind.ENUMERATION) || hasBlank(random, json))) {
                continue;
            }
            assertGives(path, random, model, json);
            assertTests(PathClass.of(resource).root(), criterion, model, json);
            enumerations += isEnumeration ? 1 : 0;
            cases++;
        }
        assertThat(enumerations).isGreaterThan(50);
    }

    private Path<Object, ?, ?> path(Path<Object, ?, ?> root, List<Slot> steps) {
        Path<Object, ?, ?> path = root;
        for (Slot step : steps) {
            String element = step.element().replace('-', '_');
            String notation = step.isCustom() ? "custom_fields[" + element + "]" : element;
            Map<String, Method> further =
                    methods.computeIfAbsent(path.getClass(), type -> new PathClass(type).methods());
            path = PathClass.step(path, Objects.requireNonNull(further.get(notation), notation));
        }
        return path;
    }

    private static void assertGives(Path<Object, ?, ?> path, RandomPath random, Model model, Map<String, ?> json) {
        long expected = ReferenceEvaluator.values(json, random.steps(), 0).stream()
                .filter(Objects::nonNull)
                .count();
        if (path.get(model).size() != expected
                || !path.toString().equals(random.path().toString())) {
            fail("%s gives %s of %s", path, path.get(model), json);
        }
    }

    private static void assertTests(
            Path<Object, Object, Object> root, RandomCriterion criterion, Model model, Map<String, ?> json) {
        String sent = Query.from(DynamicPath.from(criterion.path().root()))
                .where(criterion.criterion())
                .toQueryString();
        Query<Object> query = Query.parseStrict(root, sent);
        if (!query.toQueryString().equals(sent) || query.test(model) != ReferenceEvaluator.test(criterion, json)) {
            fail("%s is not what the reference says of %s", criterion.criterion(), json);
        }
    }

    /** A value of an enumeration is not there if it is blank; a text is. */
    private static boolean hasBlank(RandomPath random, Map<String, ?> json) {
        return ReferenceEvaluator.values(json, random.steps(), 0).stream()
                .anyMatch(value -> value instanceof String text && text.isBlank());
    }
}
