package dev.coupagen.sandbox.patch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What Coupa sends of a record for the argument {@code fields}. */
final class FieldsFilter {
    private FieldsFilter() {}

    static Map<String, Object> filtered(Object fields, Map<String, Object> record) {
        Map<String, Object> asked = byName(fields);
        Map<String, Object> result = new LinkedHashMap<>();
        record.forEach((name, value) -> {
            Object inner = asked.get(name.replace('-', '_'));
            if (inner != null) {
                result.put(name, inner instanceof List<?> ? inside(inner, value) : Tree.copy(value));
            }
        });
        return result;
    }

    /** What is asked for of each element; an empty map for all. */
    static Map<String, Object> byName(Object fields) {
        Map<String, Object> asked = new LinkedHashMap<>();
        for (Object field : Tree.list(fields)) {
            if (field instanceof Map<?, ?>) {
                asked.putAll(Tree.map(field));
            } else {
                asked.put((String) field, Map.of());
            }
        }
        return asked;
    }

    private static Object inside(Object fields, Object value) {
        if (value instanceof List<?> items) {
            List<Object> result = new ArrayList<>();
            items.forEach(item -> result.add(filtered(fields, Tree.map(item))));
            return result;
        }
        return filtered(fields, Tree.map(value));
    }
}
