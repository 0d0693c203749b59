package dev.coupagen.generator.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.runtime.Presence;
import dev.coupagen.runtime.dynamic.DynamicMapper;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.query.DynamicPath;
import dev.coupagen.runtime.query.Path;
import dev.coupagen.runtime.query.Query;
import dev.coupagen.runtime.query.ReturnObject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Random paths, criteria and queries over all resources of a release, on random sparse records. Seeded. */
class RandomQueriesTest {
    private static final int CASES = 51_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    /** R39, and whatever came after it. */
    static List<String> releases() {
        List<String> names = BundledReleases.names();
        return names.subList(names.indexOf("R39"), names.size());
    }

    @ParameterizedTest
    @MethodSource("releases")
    void evaluateAsTheReferenceSaysAndReadBackFromTheirText(String name) {
        Release release = Release.load(name);
        RandomValues values = new RandomValues(new Random(20_260_401));
        int met = 0;
        for (int i = 0; i < CASES; i++) {
            DynamicMapper mapper = release.mapper(i % release.names().size());
            RandomPath path = RandomPath.from(mapper, values.random());
            if (!path.steps().isEmpty()) {
                RandomCriterion criterion = RandomCriterion.on(path, values);
                Map<String, @Nullable Object> json = values.record(path.steps(), 0);
                DynamicRecord record = mapper.fromJson(JSON.writeValueAsBytes(json));
                boolean isMet = criterion.criterion().test(record);
                if (isMet != ReferenceEvaluator.test(criterion, json)) {
                    fail("%s is %s on %s", criterion.criterion(), isMet, json);
                }
                assertGives(path, record, json);
                assertReadsBack(mapper, criterion, values.random());
                met += isMet ? 1 : 0;
            }
        }
        assertThat(met).isBetween(CASES / 10, CASES * 9 / 10);
    }

    private static void assertGives(RandomPath random, DynamicRecord record, Map<String, ?> json) {
        Path<DynamicRecord, ?, ?> path = random.path();
        long expected = ReferenceEvaluator.values(json, random.steps(), 0).stream()
                .filter(Objects::nonNull)
                .count();
        boolean isPresent = path.presence(record) == Presence.PRESENT;
        boolean shouldBe = random.last().kind() == Kind.LIST ? isPresent : expected > 0;
        if (path.get(record).size() != expected || isPresent != shouldBe || path.isPresent(record) != isPresent) {
            fail("%s gives %s, %s, of %s", path, path.get(record), path.presence(record), json);
        }
    }

    private static void assertReadsBack(DynamicMapper mapper, RandomCriterion criterion, Random random) {
        DynamicPath<DynamicRecord, DynamicRecord> root = DynamicPath.from(mapper);
        Query<DynamicRecord> query =
                Query.from(root).where(criterion.criterion()).limit(random.nextInt(60));
        if (random.nextBoolean()) {
            query = query.offset(random.nextInt(500)).returnObject(ReturnObject.SHALLOW);
        }
        if (random.nextBoolean()) {
            query = query.fields(criterion.path().path(), root).filter("a b&c");
        }
        String text = query.toQueryString();
        Query<DynamicRecord> read = Query.parseStrict(root, text);
        if (!read.equals(query) || !read.toQueryString().equals(text)) {
            fail("%s became %s", text, read.toQueryString());
        }
    }
}
