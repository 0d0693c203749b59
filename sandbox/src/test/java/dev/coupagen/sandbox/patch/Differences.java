package dev.coupagen.sandbox.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where two payloads differ in what they mean: null, an empty list and nothing are the same, and so is the order of lines. */
final class Differences {
    private Differences() {}

    /** The first difference in words; empty if there is none. */
    static String between(@Nullable Object actual, @Nullable Object expected, String path) {
        if (isNothing(actual) || isNothing(expected)) {
            return isNothing(actual) && isNothing(expected) ? "" : text(actual, expected, path);
        }
        if (actual instanceof Map<?, ?> && expected instanceof Map<?, ?>) {
            return betweenRecords(Tree.map(actual), Tree.map(expected), path);
        }
        if (actual instanceof List<?> && expected instanceof List<?>) {
            List<Object> items = Tree.list(actual);
            List<Object> others = Tree.list(expected);
            if (items.size() != others.size()) {
                return text(actual, expected, path);
            }
            boolean anyOrder = CoupaRules.LINES.contains(path.substring(path.lastIndexOf('/') + 1));
            return anyOrder ? betweenLines(items, others, path) : betweenItems(items, others, path);
        }
        return Objects.equals(actual, expected) ? "" : text(actual, expected, path);
    }

    private static boolean isNothing(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().allMatch(Differences::isNothing);
        }
        return value == null || value == Tree.NULL || (value instanceof List<?> list && list.isEmpty());
    }

    private static String text(@Nullable Object actual, @Nullable Object expected, String path) {
        return path + ": " + actual + " instead of " + expected;
    }

    private static String betweenRecords(Map<String, Object> actual, Map<String, Object> expected, String path) {
        TreeSet<String> names = new TreeSet<>(actual.keySet());
        names.addAll(expected.keySet());
        for (String name : names) {
            boolean isAssigned = name.equals(Tree.ID) && !expected.containsKey(name);
            String difference = isAssigned ? "" : between(actual.get(name), expected.get(name), path + "/" + name);
            if (!difference.isEmpty()) {
                return difference;
            }
        }
        return "";
    }

    private static String betweenItems(List<Object> actual, List<Object> expected, String path) {
        for (int i = 0; i < actual.size(); i++) {
            String difference = between(actual.get(i), expected.get(i), path);
            if (!difference.isEmpty()) {
                return difference;
            }
        }
        return "";
    }

    private static String betweenLines(List<Object> actual, List<Object> expected, String path) {
        List<Object> left = new ArrayList<>(actual);
        // Those with ids first, so that a new one does not take their place.
        for (boolean hasId : new boolean[] {true, false}) {
            for (Object line : expected) {
                if (Tree.map(line).containsKey(Tree.ID) == hasId && !left.removeIf(new FirstMatch(line, path)::test)) {
                    return text(actual, expected, path);
                }
            }
        }
        return "";
    }

    /** Is true once. */
    private static final class FirstMatch {
        private final Object line;
        private final String path;
        private boolean found;

        FirstMatch(Object line, String path) {
            this.line = line;
            this.path = path;
        }

        boolean test(Object other) {
            if (found) {
                return false;
            }
            found = betweenRecords(Tree.map(other), Tree.map(line), path).isEmpty();
            return found;
        }
    }

    /** The first element that was not asked for and has changed all the same, in records that are still there. */
    static String unread(Object fields, Map<String, Object> before, Map<String, Object> after, String path) {
        Map<String, Object> asked = FieldsFilter.byName(fields);
        for (Map.Entry<String, Object> member : before.entrySet()) {
            String name = member.getKey();
            Object inner = asked.get(name.replace('-', '_'));
            Object now = after.get(name);
            String difference = "";
            if (inner == null) {
                difference = between(now, member.getValue(), path + "/" + name);
            } else if (inner instanceof List<?>) {
                difference = unreadInside(inner, member.getValue(), now, path + "/" + name);
            }
            if (!difference.isEmpty()) {
                return difference;
            }
        }
        return "";
    }

    private static String unreadInside(Object fields, Object before, @Nullable Object after, String path) {
        List<Object> items = before instanceof List<?> ? Tree.list(before) : List.of(before);
        List<Object> others = after instanceof List<?> ? Tree.list(after) : after == null ? List.of() : List.of(after);
        for (Object item : items) {
            Object id = Tree.map(item).get(Tree.ID);
            for (Object other : others) {
                boolean isSame = id != null && id.equals(Tree.map(other).get(Tree.ID));
                String difference = isSame ? unread(fields, Tree.map(item), Tree.map(other), path) : "";
                if (!difference.isEmpty()) {
                    return difference;
                }
            }
        }
        return "";
    }
}
