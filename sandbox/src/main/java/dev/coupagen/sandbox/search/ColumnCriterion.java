package dev.coupagen.sandbox.search;

import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.query.Criterion;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.store.Column;
import dev.coupagen.sandbox.store.Link;
import dev.coupagen.sandbox.store.Store;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion that is tested on columns, without a model of the record: possible if its path leads through links to one value.
 * What is missing, and what a list means, is as {@link Criterion#test} says.
 */
final class ColumnCriterion {
    private final Criterion<?> criterion;
    /** The last has the values, the others links. */
    private final Column[] columns;

    private final Store store;
    private final List<Steps.Step> steps;

    private ColumnCriterion(Criterion<?> criterion, Store store, List<Steps.Step> steps) {
        this.criterion = criterion;
        this.store = store;
        this.steps = steps;
        this.columns = steps.stream()
                .map(step -> store.column(step.type(), step.field()))
                .toArray(Column[]::new);
    }

    static ColumnCriterion of(Criterion<?> criterion, Store store, Steps steps) {
        return new ColumnCriterion(criterion, store, steps.fields());
    }

    /** Whether criteria of that path can be tested on columns. */
    static boolean isFor(Steps steps) {
        List<Steps.Step> fields = steps.fields();
        if (!steps.isWhole() || fields.isEmpty()) {
            return false;
        }
        Field last = fields.get(fields.size() - 1).field();
        return last.isScalar()
                && !last.isCustom()
                && last.kind() != Kind.RAW
                && fields.subList(0, fields.size() - 1).stream()
                        .map(Steps.Step::field)
                        .allMatch(
                                field -> field.isRecord() && field.recordType().hasId());
    }

    boolean test(long id) {
        return test(id, 0);
    }

    private boolean test(long id, int step) {
        Column column = columns[step];
        if (step == columns.length - 1) {
            return criterion.testValue(column.value(id));
        }
        if (!steps.get(step).field().isList()) {
            return follow(column.value(id), step);
        }
        boolean isEmpty = true;
        for (long link : column.links(id)) {
            if (exists(step, link)) {
                isEmpty = false;
                if (test(link, step + 1)) {
                    return true;
                }
            }
        }
        return isEmpty && criterion.testValue(null);
    }

    private boolean follow(@Nullable Object value, int step) {
        if (value instanceof Link link && exists(step, link.id())) {
            return test(link.id(), step + 1);
        }
        return criterion.testValue(null);
    }

    private boolean exists(int step, long id) {
        return store.exists(steps.get(step).field().recordType(), id);
    }
}
