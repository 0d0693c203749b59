package dev.coupagen.sandbox.patch;

import dev.coupagen.runtime.Limits;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.dynamic.DynamicMapper;
import dev.coupagen.runtime.dynamic.DynamicRecord;
import dev.coupagen.runtime.format.ElementReader;
import dev.coupagen.runtime.json.JsonFormat;
import dev.coupagen.runtime.raw.RawReader;
import dev.coupagen.runtime.raw.RawWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Payloads as maps, lists and texts, which are easier to change than models. */
final class Tree {
    static final String ID = "id";
    static final String DELETE = "_delete";
    static final String CUSTOM_FIELDS = "custom-fields";
    /** A null of a payload. */
    static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    private Tree() {}

    static DynamicRecord record(DynamicMapper mapper, Map<String, Object> tree) {
        return mapper.readOne(new RawReader(raw(tree)), MapperOptions.DEFAULT);
    }

    static Map<String, Object> sent(DynamicMapper mapper, DynamicRecord patch) {
        RawWriter writer = new RawWriter();
        mapper.write(patch, writer, MapperOptions.FOR_UPDATE);
        return map(tree(writer.value()));
    }

    static Object ofJson(String json) {
        try (ElementReader reader = JsonFormat.INSTANCE.reader(json, Limits.DEFAULT)) {
            return tree(reader.raw());
        }
    }

    private static RawValue raw(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            List<RawValue.Member> members = new ArrayList<>();
            map.forEach((name, value) -> members.add(new RawValue.Member(name.toString(), raw(value))));
            return RawValue.Struct.of(members);
        }
        if (tree instanceof List<?> list) {
            return new RawValue.Array(list.stream().map(Tree::raw).toList(), "");
        }
        if (tree instanceof Boolean truth) {
            return RawValue.Bool.of(truth);
        }
        if (tree == NULL) {
            return RawValue.Null.NULL;
        }
        return tree instanceof Long number ? new RawValue.Numeric(number.toString()) : new RawValue.Text((String) tree);
    }

    private static Object tree(RawValue raw) {
        if (raw instanceof RawValue.Struct struct) {
            Map<String, Object> map = new LinkedHashMap<>();
            struct.members().forEach(member -> map.put(member.name(), tree(member.value())));
            return map;
        }
        if (raw instanceof RawValue.Array array) {
            List<Object> items = new ArrayList<>();
            array.items().forEach(item -> items.add(tree(item)));
            return items;
        }
        if (raw instanceof RawValue.Numeric numeric) {
            return Long.valueOf(numeric.text());
        }
        if (raw instanceof RawValue.Bool bool) {
            return bool.value();
        }
        return raw == RawValue.Null.NULL ? NULL : raw.asText().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object tree) {
        return (Map<String, Object>) tree;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object tree) {
        return (List<Object>) tree;
    }

    /** A copy that can be changed. */
    static Object copy(Object tree) {
        if (tree instanceof Map<?, ?>) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map(tree).forEach((name, value) -> copy.put(name, copy(value)));
            return copy;
        }
        if (tree instanceof List<?> items) {
            List<Object> copy = new ArrayList<>();
            items.forEach(item -> copy.add(copy(item)));
            return copy;
        }
        return tree;
    }
}
