package dev.coupagen.benchmarks.contender;

import dev.coupagen.benchmarks.payload.Node;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The values of a page, one a line with its path, so that models of any library can be compared with the payload. */
final class Lines {
    private final TreeMap<String, String> values = new TreeMap<>();
    private final Lists lists;

    /** Where the items of a list among the custom fields are. */
    enum Lists {
        /** In a list, since it is typed or since JSON says so. */
        BY_INDEX,
        /** In a list below the name of its items, which is all that a map read from XML knows. */
        BY_ITEM_NAME
    }

    private Lines(Lists lists) {
        this.lists = lists;
    }

    static Lines ofPayload(Node.Items page, Lists lists) {
        Lines lines = new Lines(lists);
        lines.addNode("", page, false);
        return lines;
    }

    static Lines ofModel(Object page) {
        Lines lines = new Lines(Lists.BY_INDEX);
        lines.addModel("", page);
        return lines;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        values.forEach(
                (path, value) -> text.append(path).append('=').append(value).append('\n'));
        return text.toString();
    }

    long checksum() {
        CRC32 checksum = new CRC32();
        checksum.update(text().getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }

    private void addNode(String path, Node node, boolean custom) {
        if (node instanceof Node.Members members) {
            members.values()
                    .forEach(
                            (name, value) -> addNode(path + '/' + name, value, custom || name.equals("custom-fields")));
        } else if (node instanceof Node.Items items) {
            boolean named = custom && lists == Lists.BY_ITEM_NAME;
            for (int i = 0; i < items.values().size(); i++) {
                addNode(
                        path + (named ? '/' + items.item() : "") + '[' + i + ']',
                        items.values().get(i),
                        custom);
            }
        } else {
            values.put(path, node instanceof Node.Scalar scalar ? scalar.text() : "null");
        }
    }

    private void addModel(String path, @Nullable Object value) {
        if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                addModel(path + '[' + i + ']', items.get(i));
            }
        } else if (value instanceof Map<?, ?> fields) {
            fields.forEach((name, field) -> addModel(path + '/' + name, field));
        } else if (value != null && value.getClass().getName().startsWith("dev.coupagen.")) {
            addFields(path, value);
        } else {
            values.put(path, value instanceof BigDecimal decimal ? decimal.toPlainString() : String.valueOf(value));
        }
    }

    private void addFields(String path, Object model) {
        for (Field field : model.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                try {
                    addModel(path + '/' + elementName(field.getName()), field.get(model));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private static String elementName(String field) {
        return switch (field) {
            case "creditNote" -> "is-credit-note";
            case "street1", "street2", "street3", "street4" -> field;
            default -> field.replaceAll("([A-Z]|\\d+)", "-$1").toLowerCase(Locale.ROOT);
        };
    }
}
