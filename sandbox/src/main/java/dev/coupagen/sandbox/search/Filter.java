package dev.coupagen.sandbox.search;

import dev.coupagen.runtime.CustomFields;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.Schema;
import dev.coupagen.runtime.model.TextValues;
import dev.coupagen.runtime.query.DynamicPath;
import dev.coupagen.runtime.query.Query;
import dev.coupagen.runtime.raw.RawReader;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.store.Link;
import dev.coupagen.sandbox.store.Rec;
import dev.coupagen.sandbox.store.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The criteria of a call, which a stored record meets or not. */
public final class Filter {
    private static final int MOST_KNOWN = 10_000;
    private final Store store;
    private final ResourceType type;
    /** What the criteria need that are tested on models. */
    private final Needs needs = new Needs();

    private final List<ColumnCriterion> onColumns = new ArrayList<>();
    private @Nullable Query<DynamicRecord> onModels;
    private final Map<ResourceType, Map<Link, RawValue>> referred = new HashMap<>();

    private Filter(Store store, ResourceType type) {
        this.store = store;
        this.type = type;
        needs.add(type);
    }

    /**
     * The criteria among the arguments.
     *
     * @throws ArgumentException if one is not valid
     */
    public static Filter of(Store store, ResourceType type, Arguments arguments) {
        Filter filter = new Filter(store, type);
        try {
            filter.add(arguments.criteria(), true);
            return filter;
        } catch (IllegalArgumentException e) {
            throw new ArgumentException(String.valueOf(e.getMessage()));
        }
    }

    /** The same criteria, all of them tested on models, as {@link Query#test} does. */
    static Filter onModels(Store store, ResourceType type, Arguments arguments) {
        Filter filter = new Filter(store, type);
        filter.add(arguments.criteria(), false);
        return filter;
    }

    private void add(List<Arguments.Pair> pairs, boolean useColumns) {
        StringBuilder rest = new StringBuilder();
        for (Arguments.Pair pair : pairs) {
            Steps steps = Steps.of(type, pair.encodedName());
            String text = steps.name() + "=" + pair.encodedValue();
            // The whole catalogue knows what an unknown name could have meant.
            Query<DynamicRecord> query =
                    Query.parseStrict(DynamicPath.from(store.catalog().mapper(type)), text);
            if (useColumns && ColumnCriterion.isFor(steps) && query.criteria().size() == 1) {
                onColumns.add(ColumnCriterion.of(query.criteria().get(0), store, steps));
            } else {
                needs.add(steps);
                rest.append(rest.isEmpty() ? "" : "&").append(text);
            }
        }
        if (!rest.isEmpty()) {
            onModels = Query.parseStrict(DynamicPath.from(needs.mapper(type)), rest.toString());
        }
    }

    /** Whether the stored record meets all criteria. */
    public boolean test(long id) {
        for (ColumnCriterion criterion : onColumns) {
            if (!criterion.test(id)) {
                return false;
            }
        }
        Query<DynamicRecord> query = onModels;
        return query == null
                || query.test(needs.mapper(type).readOne(new RawReader(model(type, id)), MapperOptions.DEFAULT));
    }

    private RawValue model(ResourceType of, long id) {
        List<Field> fields = needs.of(of);
        @Nullable Object @Nullable [] values = store.values(of, id, fields);
        return values == null ? RawValue.Null.NULL : struct(fields, values);
    }

    private RawValue struct(List<Field> fields, @Nullable Object[] values) {
        List<RawValue.Member> standard = new ArrayList<>(fields.size());
        List<RawValue.Member> custom = new ArrayList<>(0);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            Field field = fields.get(i);
            if (value == null) {
                continue;
            }
            if (field.kind() == Kind.CUSTOM_FIELDS) {
                custom.addAll(((RawValue.Struct) value).members());
            } else {
                (field.isCustom() ? custom : standard).add(new RawValue.Member(field.name(), raw(field, value)));
            }
        }
        if (!custom.isEmpty()) {
            standard.add(new RawValue.Member(
                    Schema.CUSTOM_FIELDS,
                    CustomFields.of(RawValue.Struct.of(custom)).values()));
        }
        return RawValue.Struct.of(standard);
    }

    private RawValue raw(Field field, Object value) {
        if (value instanceof List<?> list) {
            List<RawValue> items = new ArrayList<>(list.size());
            for (Object item : list) {
                RawValue raw = raw(field, item);
                if (raw != RawValue.Null.NULL) {
                    items.add(raw);
                }
            }
            return new RawValue.Array(items, "");
        }
        if (value instanceof Link link) {
            return field.recordType().isPart() ? model(field.recordType(), link.id()) : referred(field, link);
        }
        if (value instanceof Rec record) {
            List<Field> fields = needs.of(field.recordType());
            return struct(fields, fields.stream().map(record::get).toArray());
        }
        return scalar(value);
    }

    /** Many records refer to the same one. A filter lives as long as one request, within which nothing changes. */
    private RawValue referred(Field field, Link link) {
        Map<Link, RawValue> known = referred.computeIfAbsent(field.recordType(), type -> new HashMap<>());
        RawValue raw = known.get(link);
        if (raw == null) {
            raw = model(field.recordType(), link.id());
            if (known.size() < MOST_KNOWN) {
                known.put(link, raw);
            }
        }
        return raw;
    }

    private static RawValue scalar(Object value) {
        if (value instanceof Long number) {
            return new RawValue.Numeric(number.toString());
        }
        if (value instanceof Boolean truth) {
            return RawValue.Bool.of(truth);
        }
        return value instanceof RawValue raw ? raw : new RawValue.Text(TextValues.write(value));
    }
}
