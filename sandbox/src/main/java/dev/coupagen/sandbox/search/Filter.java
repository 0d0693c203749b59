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
import dev.coupagen.sandbox.schema.Catalog;
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
    private final Needs needs;
    private final Query<DynamicRecord> query;
    private final boolean all;
    private final Map<ResourceType, Map<Link, RawValue>> referred = new HashMap<>();

    private Filter(Store store, ResourceType type, Needs needs, Query<DynamicRecord> query, boolean all) {
        this.store = store;
        this.type = type;
        this.needs = needs;
        this.query = query;
        this.all = all;
    }

    /**
     * The criteria among the arguments.
     *
     * @throws ArgumentException if one is not valid
     */
    public static Filter of(Store store, ResourceType type, Arguments arguments) {
        Needs needs = new Needs();
        needs.add(type);
        StringBuilder criteria = new StringBuilder();
        for (Arguments.Pair pair : arguments.criteria()) {
            Steps steps = Steps.of(type, pair.encodedName());
            needs.add(steps);
            criteria.append(criteria.isEmpty() ? "" : "&")
                    .append(steps.name())
                    .append('=')
                    .append(pair.encodedValue());
        }
        String text = criteria.toString();
        try {
            if (!text.isEmpty()) {
                // The whole catalogue knows what an unknown name could have meant.
                parsed(store.catalog(), type, text);
            }
            Query<DynamicRecord> query = Query.parseStrict(DynamicPath.from(needs.mapper(type)), text);
            return new Filter(store, type, needs, query, text.isEmpty());
        } catch (IllegalArgumentException e) {
            throw new ArgumentException(String.valueOf(e.getMessage()));
        }
    }

    private static void parsed(Catalog catalog, ResourceType type, String criteria) {
        Query.parseStrict(DynamicPath.from(catalog.mapper(type)), criteria);
    }

    /** Whether every record meets the criteria, since there are none. */
    public boolean isAll() {
        return all;
    }

    /** Whether the stored record meets all criteria. */
    public boolean test(long id) {
        return all || query.test(needs.mapper(type).readOne(new RawReader(model(type, id)), MapperOptions.DEFAULT));
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
