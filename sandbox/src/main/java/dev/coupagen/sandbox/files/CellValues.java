package dev.coupagen.sandbox.files;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.model.Kind;
import dev.coupagen.runtime.model.TextValues;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.store.Link;
import dev.coupagen.sandbox.store.Rec;
import dev.coupagen.sandbox.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The value of an element in a cell. */
final class CellValues {
    private static final String ACTIVE = "active";
    private static final String INACTIVE = "inactive";

    private CellValues() {}

    /** What a cell says of an element: lists are separated by commas, a record is named by its key. */
    static RawValue read(Field field, String text) {
        if (field.isList()) {
            List<RawValue> items = new ArrayList<>();
            for (String part : text.split("[,;]", -1)) {
                if (!part.isBlank()) {
                    items.add(
                            field.isRecord()
                                    ? named(field.recordType(), part.strip())
                                    : new RawValue.Text(part.strip()));
                }
            }
            return new RawValue.Array(items, "");
        }
        if (field.kind() == Kind.BOOLEAN) {
            String word = text.strip().toLowerCase(Locale.ROOT);
            return new RawValue.Text(word.equals(ACTIVE) ? "true" : word.equals(INACTIVE) ? "false" : word);
        }
        return new RawValue.Text(text);
    }

    private static RawValue named(ResourceType type, String text) {
        String key = type.keys().stream()
                .map(Field::name)
                .filter("name"::equals)
                .findFirst()
                .or(() -> type.keys().stream().map(Field::name).findFirst())
                .orElse("id");
        return RawValue.Struct.of(List.of(new RawValue.Member(key, new RawValue.Text(text))));
    }

    /** What a cell says of the value at the end of a path; empty if there is none. */
    static String write(Store store, Rec record, List<Field> path) {
        Rec at = record;
        for (Field field : path.subList(0, path.size() - 1)) {
            Object value = at.get(field);
            Rec next = value instanceof Link link
                    ? store.find(field.recordType(), link.id()).orElse(null)
                    : value instanceof Rec inline ? inline : null;
            if (next == null) {
                return "";
            }
            at = next;
        }
        Field last = path.get(path.size() - 1);
        return text(store, last, at.get(last));
    }

    private static String text(Store store, Field field, @Nullable Object value) {
        if (value instanceof List<?> items) {
            return items.stream().map(item -> text(store, field, item)).collect(Collectors.joining(","));
        }
        if (value instanceof Link link) {
            return store.find(field.recordType(), link.id())
                    .map(CellValues::key)
                    .orElse("");
        }
        if (value instanceof RawValue raw) {
            return raw.asText().orElse("");
        }
        return value == null || value instanceof Rec ? "" : TextValues.write(value);
    }

    private static String key(Rec record) {
        return record.type().keys().stream()
                .map(record::get)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse(Long.toString(record.id()));
    }
}
