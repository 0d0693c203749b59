package dev.coupagen.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coupagen.definitions.BundledReleases;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.TextValues;
import dev.coupagen.runtime.query.Operator;
import dev.coupagen.runtime.text.Percent;
import dev.coupagen.sandbox.schema.Catalog;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.seed.SeedPlan;
import dev.coupagen.sandbox.seed.Seeder;
import dev.coupagen.sandbox.store.Journal;
import dev.coupagen.sandbox.store.Link;
import dev.coupagen.sandbox.store.Rec;
import dev.coupagen.sandbox.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Criteria tested on columns give what {@code Query.test} gives on models. */
class FilterTest {
    private static final Catalog CATALOG = Catalog.of(BundledReleases.load("2026-04"));
    private static final List<ResourceType> TYPES = CATALOG.types().stream()
            .filter(type ->
                    type.storage() == type && type.hasId() && !type.path().isEmpty())
            .toList();
    private static final int QUERIES = Integer.getInteger("sandbox.queries", 1_500);
    private static final int DEEPEST = 4;
    private final Random random = new Random(20_261_130);
    private final Store store = new Store(CATALOG, Journal.NONE);
    private int onColumns;
    private int found;

    @Test
    void columnsAndModelsAgreeOnRandomQueriesWhileRecordsChange() {
        Seeder.fill(store, new SeedPlan(7, 12, Map.of("InvoiceHeader", 60)));
        for (int i = 0; i < QUERIES; i++) {
            compare(one(TYPES));
            if (i % 3 == 0) {
                store.writing(() -> change(one(TYPES)));
            }
        }
        assertThat(onColumns).isGreaterThan(QUERIES / 2);
        assertThat(found).isGreaterThan(QUERIES);
    }

    private void compare(ResourceType type) {
        String query = query(type);
        if (query.isEmpty()) {
            return;
        }
        Arguments arguments = Arguments.of(query);
        store.reading(() -> {
            Filter fast = Filter.of(store, type, arguments);
            Filter slow = Filter.onModels(store, type, arguments);
            List<Long> byColumns = store.ids(type).stream().filter(fast::test).toList();
            List<Long> byModels = store.ids(type).stream().filter(slow::test).toList();
            assertThat(byColumns).as("%s?%s", type, query).isEqualTo(byModels);
            onColumns += ColumnCriterion.isFor(Steps.of(type, query.substring(0, query.indexOf('=')))) ? 1 : 0;
            found += byColumns.size();
            return true;
        });
    }

    private String query(ResourceType type) {
        StringBuilder query = new StringBuilder();
        int criteria = 1 + random.nextInt(2);
        for (int i = 0; i < criteria; i++) {
            String criterion = criterion(type);
            query.append(query.isEmpty() || criterion.isEmpty() ? "" : "&").append(criterion);
        }
        return query.toString();
    }

    private String criterion(ResourceType type) {
        StringBuilder path = new StringBuilder();
        ResourceType at = type;
        Field field = one(type.fields());
        for (int depth = 1; field.isRecord() && depth < DEEPEST; depth++) {
            append(path, field);
            at = field.recordType();
            field = one(at.fields());
        }
        if (!field.isScalar() || field.isCustom()) {
            return "";
        }
        append(path, field);
        List<Operator> operators = new ArrayList<>(List.of(Operator.values()));
        Field last = field;
        operators.removeIf(operator -> !operator.fits(last.kind()));
        if (operators.isEmpty()) {
            return "";
        }
        Operator operator = one(operators);
        String value = value(at, last);
        if (value.isEmpty() && operator != Operator.BLANK) {
            return "";
        }
        path.append(operator == Operator.EQ ? "" : "[" + operator.word() + "]").append('=');
        return switch (operator) {
            case BLANK -> path.append(random.nextBoolean()).toString();
            case IN, NOT_IN ->
                path.append(Percent.encode(value))
                        .append(',')
                        .append(Percent.encode(value(at, last)))
                        .toString();
            case CONTAINS, STARTS_WITH, ENDS_WITH ->
                path.append(Percent.encode(value.substring(0, 1 + random.nextInt(value.length()))))
                        .toString();
            default -> path.append(Percent.encode(value)).toString();
        };
    }

    private static void append(StringBuilder path, Field field) {
        String name = Percent.encode(field.name().replace('-', '_'));
        path.append(path.isEmpty() ? name : "[" + name + "]");
    }

    /** A value that one of the records has; empty if none was met. */
    private String value(ResourceType type, Field field) {
        List<Long> ids = store.ids(type);
        for (int i = 0; i < 10 && !ids.isEmpty(); i++) {
            Object value = first(store.values(type.storage(), one(ids), List.of(field)));
            if (value != null) {
                return TextValues.write(value);
            }
        }
        return "";
    }

    private static @Nullable Object first(@Nullable Object @Nullable [] values) {
        return values == null ? null : values[0];
    }

    /** Deletes, blanks, links to others or adds. */
    private boolean change(ResourceType type) {
        List<Long> ids = store.ids(type);
        if (ids.isEmpty()) {
            return false;
        }
        long id = one(ids);
        Rec record = store.find(type, id).orElseThrow();
        Field field = one(record.type().fields());
        switch (random.nextInt(6)) {
            case 0 -> store.delete(type, id);
            case 1 -> store.put(withoutId(record));
            case 2 -> {
                record.set(field, field.name().equals("id") ? id : null);
                store.put(record);
            }
            case 3 -> {
                if (field.kind() == Kind.TEXT && field.isScalar()) {
                    record.set(field, random.nextBoolean() ? "" : " ");
                    store.put(record);
                }
            }
            default -> {
                if (field.isRecord() && field.recordType().hasId()) {
                    Link link = new Link(random.nextInt(30) + 1L);
                    record.set(field, field.isList() ? List.of(link, new Link(1_000_000)) : link);
                }
                store.put(record);
            }
        }
        return true;
    }

    private static Rec withoutId(Rec record) {
        return record.withId(0);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
