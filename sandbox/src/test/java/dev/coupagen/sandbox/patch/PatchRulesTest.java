package dev.coupagen.sandbox.patch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.runtime.Patch;
import dev.coupagen.runtime.dynamic.DynamicMapper;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.dynamic.DynamicResources;
import dev.coupagen.runtime.query.DynamicPath;
import dev.coupagen.runtime.query.Query;
import dev.coupagen.sandbox.schema.Catalog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A record is read with {@code fieldsOfModel}, changed, and its patch applied by Coupa's rules: then Coupa has the changed
 * record, and all that was not read is as before. {@code -Dpatches=100000} makes that many patches.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PatchRulesTest {
    private static final int PATCHES = Integer.getInteger("patches", 3_000);
    private static final int EACH = 4;
    private static final int DEPTH = 3;
    private static final long FIRST_NEW = 1_000_000;
    private final Catalog catalog = Catalog.of(BundledReleases.load("2026-04"));
    private final List<String> resources = catalog.definition().resources().values().stream()
            .filter(resource -> resource.operations().stream()
                    .anyMatch(operation -> operation.verb().equals("PUT")))
            .map(resource -> resource.name())
            .toList();
    private final List<String> failures = new ArrayList<>();
    private final Counts counts = new Counts();

    @Test
    void everyPatchLeadsToTheRecordThatWasWanted() {
        assertThat(resources).hasSize(87);
        for (int seed = 0; counts.patches < PATCHES; seed++) {
            eachResource(seed, this::patched);
            assertThat(failures).isEmpty();
        }
        System.out.println(counts.patches + " patches, " + counts.refused + " refused for want of ids");
        assertThat(counts.refused).isLessThan(counts.patches / 20);
    }

    @Test
    void linesThatWereReadWithoutIdsAreNeverSent() {
        Counts before = counts.copy();
        for (int seed = 0; counts.patches - before.patches < PATCHES / 3; seed++) {
            eachResource(seed, this::patchedWithoutIds);
            assertThat(failures).isEmpty();
        }
        assertThat(counts.refused).isGreaterThan(before.refused);
    }

    /** How often what happened. */
    private static final class Counts {
        private int patches;
        private int refused;

        Counts copy() {
            Counts copy = new Counts();
            copy.patches = patches;
            copy.refused = refused;
            return copy;
        }
    }

    private interface Trial {
        void run(Projection stored, Projection declared, DynamicMapper mapper, Random random);
    }

    private void eachResource(int seed, Trial trial) {
        Projection stored = Projection.stored(catalog, seed);
        Projection declared = Projection.declared(stored, seed);
        DynamicResources mappers = DynamicResources.of(declared);
        for (String resource : resources) {
            for (int i = 0; i < EACH; i++) {
                Random random = new Random(31L * seed + 7L * i + resource.hashCode());
                trial.run(stored, declared, mappers.mapper(resource), random);
                counts.patches++;
            }
        }
    }

    private void patched(Projection stored, Projection declared, DynamicMapper mapper, Random random) {
        String resource = mapper.schema().resource();
        CoupaRules coupa = new CoupaRules(stored);
        Map<String, Object> record = new Changer(stored, random, coupa, 1, true).stored(resource, DEPTH);
        Object fields = fieldsOfModel(mapper);
        Map<String, Object> before = FieldsFilter.filtered(fields, record);
        Map<String, Object> after = Tree.map(Tree.copy(before));
        new Changer(declared, random, coupa, FIRST_NEW, true).change(resource, after, fields, DEPTH);
        patch(mapper, before, after).ifPresent(sent -> {
            Map<String, Object> result = coupa.updated(resource, record, sent);
            String difference =
                    Differences.between(FieldsFilter.filtered(fields, result), FieldsFilter.filtered(fields, after), "")
                            + Differences.unread(fields, record, result, "");
            report(difference, resource, before, after, sent);
        });
    }

    private void patchedWithoutIds(Projection stored, Projection declared, DynamicMapper mapper, Random random) {
        String resource = mapper.schema().resource();
        CoupaRules coupa = new CoupaRules(stored);
        Map<String, Object> before = new Changer(declared, random, coupa, 1, true).stored(resource, DEPTH);
        Map<String, Object> read = withoutIds(before);
        Map<String, Object> after = Tree.map(Tree.copy(read));
        new Changer(declared, random, coupa, FIRST_NEW, false).change(resource, after, fieldsOfModel(mapper), DEPTH);
        patch(mapper, read, after).ifPresent(sent -> report(linesWithoutIds(sent, ""), resource, read, after, sent));
    }

    private Optional<Map<String, Object>> patch(
            DynamicMapper mapper, Map<String, Object> before, Map<String, Object> after) {
        DynamicRecord from = Tree.record(mapper, before);
        DynamicRecord to = Tree.record(mapper, after);
        try {
            return Optional.of(Tree.sent(mapper, Patch.between(from, to)));
        } catch (IllegalArgumentException e) {
            counts.refused++;
            assertThat(e).hasMessageContaining("Ask for the ids");
            return Optional.empty();
        }
    }

    private void report(
            String difference,
            String resource,
            Map<String, Object> before,
            Map<String, Object> after,
            Map<String, Object> sent) {
        if (!difference.isEmpty() && failures.size() < 5) {
            failures.add(resource + difference + "\n before " + before + "\n after  " + after + "\n patch  " + sent);
        }
    }

    private static Object fieldsOfModel(DynamicMapper mapper) {
        Query<DynamicRecord> query = Query.from(DynamicPath.from(mapper)).fieldsOfModel(DEPTH);
        return query.toArguments().stream()
                .filter(argument -> argument.getKey().equals("fields"))
                .map(argument -> Tree.ofJson(argument.getValue()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> withoutIds(Map<String, Object> record) {
        Map<String, Object> result = new LinkedHashMap<>();
        record.forEach((name, value) -> {
            if (value instanceof List<?> items && CoupaRules.LINES.contains(name)) {
                List<Object> lines = new ArrayList<>();
                for (Object item : items) {
                    Map<String, Object> line = withoutIds(Tree.map(item));
                    line.remove(Tree.ID);
                    lines.add(line);
                }
                result.put(name, lines);
            } else if (value instanceof Map<?, ?> && !name.equals(Tree.CUSTOM_FIELDS)) {
                result.put(name, withoutIds(Tree.map(value)));
            } else {
                result.put(name, value);
            }
        });
        return result;
    }

    private static String linesWithoutIds(Object sent, String path) {
        StringBuilder found = new StringBuilder();
        if (sent instanceof Map<?, ?>) {
            Tree.map(sent).forEach((name, value) -> {
                if (value instanceof List<?> items && CoupaRules.LINES.contains(name)) {
                    items.stream()
                            .filter(item -> !Tree.map(item).containsKey(Tree.ID))
                            .forEach(item -> found.append(path)
                                    .append('/')
                                    .append(name)
                                    .append(": ")
                                    .append(item));
                }
                found.append(linesWithoutIds(value, path + "/" + name));
            });
        } else if (sent instanceof List<?> items) {
            items.forEach(item -> found.append(linesWithoutIds(item, path)));
        }
        return found.toString();
    }
}
