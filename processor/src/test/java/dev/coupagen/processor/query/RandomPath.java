package dev.coupagen.processor.query;

import dev.coupagen.runtime.dynamic.DynamicMapper;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Mapper;
import dev.coupagen.runtime.model.Slot;
import dev.coupagen.runtime.query.DynamicPath;
import dev.coupagen.runtime.query.NamedElements;
import dev.coupagen.runtime.query.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A path of up to six steps to a single value, or to several. */
record RandomPath(DynamicMapper root, List<Slot> steps) {
    private static final int DEEPEST = 6;

    /** A path from that resource; of no steps if none leads to a value. */
    static RandomPath from(DynamicMapper root, Random random) {
        List<Slot> steps = new ArrayList<>();
        Mapper<?, ?> at = root;
        int records = random.nextInt(DEEPEST);
        while (steps.size() < records) {
            List<Slot> further = Release.records(at.schema());
            if (further.isEmpty()) {
                break;
            }
            Slot step = pick(further, random);
            steps.add(step);
            at = step.mapper();
        }
        List<Slot> ends = Release.values(at.schema());
        if (ends.isEmpty()) {
            return new RandomPath(root, List.of());
        }
        steps.add(pick(ends, random));
        return new RandomPath(root, steps);
    }

    /** One of the slots; custom fields more often than there are. */
    private static Slot pick(List<Slot> all, Random random) {
        List<Slot> custom = all.stream().filter(Slot::isCustom).toList();
        List<Slot> some = custom.isEmpty() || random.nextBoolean() ? all : custom;
        return some.get(random.nextInt(some.size()));
    }

    Slot last() {
        return steps.get(steps.size() - 1);
    }

    /** The record in which the value lies. */
    NamedElements<DynamicRecord, ?, ?> parent() {
        NamedElements<DynamicRecord, ?, ?> parent = DynamicPath.from(root);
        for (Slot step : steps.subList(0, steps.size() - 1)) {
            parent = step.kind() == Kind.LIST ? parent.records(step.element()) : parent.record(step.element());
        }
        return parent;
    }

    Path<DynamicRecord, ?, ?> path() {
        NamedElements<DynamicRecord, ?, ?> parent = parent();
        String name = last().element();
        boolean isList = last().kind() == Kind.LIST;
        return switch (last().valueKind()) {
            case TEXT -> isList ? parent.texts(name) : parent.text(name);
            case INTEGER -> isList ? parent.integers(name) : parent.integer(name);
            case DECIMAL -> isList ? parent.decimals(name) : parent.decimal(name);
            case BOOLEAN -> isList ? parent.bools(name) : parent.bool(name);
            case DATE -> isList ? parent.dates(name) : parent.date(name);
            case DATETIME -> isList ? parent.dateTimes(name) : parent.dateTime(name);
            case RAW -> isList ? parent.raws(name) : parent.raw(name);
            case ENUMERATION, REFERENCE, LIST, CUSTOM_FIELDS -> throw new IllegalStateException(last().toString());
        };
    }
}
