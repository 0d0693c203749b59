package dev.coupagen.processor.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.runtime.Presence;
import dev.coupagen.runtime.dynamic.DynamicMapper;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Slot;
import dev.coupagen.runtime.query.DynamicPath;
import dev.coupagen.runtime.query.ElementPath;
import dev.coupagen.runtime.query.Operator;
import dev.coupagen.runtime.query.Order;
import dev.coupagen.runtime.query.Path;
import dev.coupagen.runtime.query.Query;
import dev.coupagen.runtime.query.ReturnObject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Random paths, criteria and queries over all resources of a release, on random sparse records. Seeded. */
class RandomQueriesTest {
    /** In each of the releases, of which there are two at least. */
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
        Coverage coverage = new Coverage();
        for (int i = 0; coverage.cases < CASES; i++) {
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
                coverage.add(criterion, isMet);
            }
        }
        coverage.assertOf(release);
    }

    /** What the cases were about: no kind of them was left out by chance. */
    private static final class Coverage {
        private final Set<Operator> operators = EnumSet.noneOf(Operator.class);
        private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        private final Set<Integer> depths = new TreeSet<>();
        private final Set<String> resources = new HashSet<>();
        private int customFields;
        private int cases;
        private int met;

        void add(RandomCriterion criterion, boolean isMet) {
            operators.add(criterion.operator());
            kinds.add(criterion.path().last().valueKind());
            depths.add(criterion.path().steps().size());
            resources.add(criterion.path().root().schema().resource());
            customFields += criterion.path().steps().stream().anyMatch(Slot::isCustom) ? 1 : 0;
            cases++;
            met += isMet ? 1 : 0;
        }

        void assertOf(Release release) {
            assertThat(cases).isGreaterThan(50_000);
            assertThat(met).isBetween(CASES / 10, CASES * 9 / 10);
            assertThat(operators).containsExactly(Operator.values());
            assertThat(kinds).hasSize(7);
            assertThat(depths).containsExactly(1, 2, 3, 4, 5, 6);
            assertThat(customFields).isGreaterThan(100);
            assertThat(resources)
                    .containsAll(release.names().stream()
                            .filter(name -> !Release.values(
                                            release.resources().mapper(name).schema())
                                    .isEmpty())
                            .toList());
        }
    }

    @Test
    void thereAreAHundredThousandCases() {
        assertThat(releases()).contains("R39", "2026-04");
        assertThat(releases().size() * CASES).isGreaterThan(100_000);
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
        boolean isStrict = random.nextBoolean();
        if (!isStrict) {
            query = query.and(criterion.criterion()).argument("some thing[of_no]", "7:5,ü");
        }
        if (criterion.path().path() instanceof ElementPath<?, ?, ?> element && isSingle(criterion.path())) {
            query = query.orderBy(ordered(element, random.nextBoolean()));
        }
        if (random.nextBoolean()) {
            query = query.offset(random.nextInt(500)).returnObject(ReturnObject.SHALLOW);
        }
        if (random.nextBoolean()) {
            query = query.fields(criterion.path().path(), root).filter("a b&c");
        }
        String text = query.toQueryString();
        Query<DynamicRecord> read = isStrict ? Query.parseStrict(root, text) : Query.parse(root, text);
        if (!read.equals(query) || !read.toQueryString().equals(text)) {
            fail("%s became %s", text, read.toQueryString());
        }
    }

    private static boolean isSingle(RandomPath path) {
        return path.steps().stream().noneMatch(step -> step.kind() == Kind.LIST);
    }

    @SuppressWarnings("unchecked") // the path goes through no collection
    private static Order<DynamicRecord> ordered(ElementPath<?, ?, ?> path, boolean ascending) {
        ElementPath<DynamicRecord, DynamicRecord, ?> single = (ElementPath<DynamicRecord, DynamicRecord, ?>) path;
        return ascending ? single.asc() : single.desc();
    }
}
