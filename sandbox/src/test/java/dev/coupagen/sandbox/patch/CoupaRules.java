package dev.coupagen.sandbox.patch;

import dev.coupagen.runtime.dynamic.ElementCatalog;
import dev.coupagen.runtime.dynamic.ElementCatalog.Element;
import dev.coupagen.runtime.model.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Coupa does with a PUT: what is not sent stays; lines without an id are added, with one edited, with {@code _delete}
 * removed; other lists are replaced, and the records that they refer to stay as they are but for what is sent of them.
 */
final class CoupaRules {
    static final Set<String> LINES = Set.of(
            "order-lines",
            "requisition-lines",
            "invoice-lines",
            "expense-lines",
            "order-pad-lines",
            "rate-card-lines",
            "lines");

    static final Set<String> KEYS = Set.of(
            "code",
            "contract-number",
            "email",
            "employee-number",
            "external-ref-code",
            "external-ref-num",
            "invoice-number",
            "key",
            "login",
            "name",
            "number",
            "po-number");

    private final ElementCatalog catalog;
    /** The records outside of the one that is updated, by their ids. */
    final Map<Object, Map<String, Object>> others = new HashMap<>();

    private long nextId = 5_000_000;

    CoupaRules(ElementCatalog catalog) {
        this.catalog = catalog;
    }

    static boolean isLines(Element element) {
        return element.list() && element.kind() == Kind.REFERENCE && LINES.contains(element.name());
    }

    /** The record after an update. */
    Map<String, Object> updated(String resource, Map<String, Object> stored, Map<String, Object> sent) {
        Map<String, Element> elements = new HashMap<>();
        catalog.resource(resource).orElseThrow().elements().forEach(element -> elements.put(element.name(), element));
        Map<String, Object> result = new LinkedHashMap<>(stored);
        sent.forEach((name, value) -> {
            Element element = elements.get(name);
            if (value == Tree.NULL) {
                result.remove(name);
            } else if (name.equals(Tree.CUSTOM_FIELDS)) {
                result.put(name, fields(result.get(name), value));
            } else if (element == null || element.kind() != Kind.REFERENCE || !isRecords(value)) {
                result.put(name, value);
            } else if (isLines(element)) {
                result.put(name, lines(element.resource(), result.get(name), Tree.list(value)));
            } else if (element.list()) {
                List<Object> before = items(result.get(name));
                List<Object> items = new ArrayList<>();
                Tree.list(value).forEach(item -> items.add(referred(element.resource(), before, Tree.map(item), true)));
                result.put(name, items);
            } else {
                List<Object> before = result.get(name) instanceof Map<?, ?> map ? List.of(map) : List.of();
                result.put(name, referred(element.resource(), before, Tree.map(value), false));
            }
        });
        return result;
    }

    private static boolean isRecords(Object value) {
        return value instanceof Map<?, ?> || value instanceof List<?>;
    }

    private static List<Object> items(@Nullable Object value) {
        return value instanceof List<?> ? Tree.list(value) : List.of();
    }

    private static Object fields(@Nullable Object stored, Object sent) {
        Map<String, Object> result = new LinkedHashMap<>();
        if (stored instanceof Map<?, ?>) {
            result.putAll(Tree.map(stored));
        }
        Tree.map(sent).forEach((name, value) -> {
            if (value == Tree.NULL) {
                result.remove(name);
            } else {
                result.put(name, value);
            }
        });
        return result;
    }

    private Object lines(String resource, @Nullable Object stored, List<Object> sent) {
        List<Object> result = new ArrayList<>(items(stored));
        for (Object item : sent) {
            Map<String, Object> line = Tree.map(item);
            Object id = line.get(Tree.ID);
            if (id == null) {
                Map<String, Object> added = updated(resource, Map.of(Tree.ID, nextId++), line);
                result.add(added);
                continue;
            }
            int index = indexOf(result, id);
            if (index < 0) {
                throw new AssertionError("There is no line " + id + " among " + result);
            }
            if (line.get(Tree.DELETE) != null) {
                result.remove(index);
            } else {
                result.set(index, updated(resource, Tree.map(result.get(index)), line));
            }
        }
        return result;
    }

    /** The record that one in a payload stands for, with the changes that the payload has of it. */
    private Object referred(String resource, List<Object> before, Map<String, Object> sent, boolean isList) {
        Object id = sent.get(Tree.ID);
        if (id == null) {
            // A record without an id is a part of the one that it lies in, or new.
            boolean isPart = before.size() == 1 && !isList;
            return updated(resource, isPart ? Tree.map(before.get(0)) : Map.of(), sent);
        }
        int index = indexOf(before, id);
        Map<String, Object> known = index >= 0 ? Tree.map(before.get(index)) : others.get(id);
        if (known == null) {
            throw new AssertionError("No record has the id " + id);
        }
        return updated(resource, known, sent);
    }

    private static int indexOf(List<Object> items, Object id) {
        for (int i = 0; i < items.size(); i++) {
            if (Objects.equals(Tree.map(items.get(i)).get(Tree.ID), id)) {
                return i;
            }
        }
        return -1;
    }
}
