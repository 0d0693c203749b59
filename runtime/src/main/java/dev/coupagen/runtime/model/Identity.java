package dev.coupagen.runtime.model;

import dev.coupagen.names.NaturalKeyNames;
import dev.coupagen.runtime.RawValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ids by which Coupa identifies records: in the slot of the element {@code id}, or else among the extensions. */
final class Identity {
    private static final String ID = "id";

    private Identity() {}

    /** The id of a record, comparable with those of other records; null if it has none. */
    static @Nullable Object of(Model model) {
        Slot slot = slot(model);
        Object value = slot == null ? null : Special.unwrap(model.slots[slot.index]);
        if (value != null) {
            return value;
        }
        String text = model.extensions.member(ID).flatMap(RawValue::asText).orElse("");
        try {
            return text.isEmpty() ? null : (Object) Long.valueOf(text);
        } catch (NumberFormatException e) {
            return text;
        }
    }

    /** Whether both are one record by their ids. */
    static boolean areEqual(Model one, Model other) {
        Object id = of(one);
        return id != null && id.equals(of(other));
    }

    /** Whether both have no id but the same natural keys, or none: then nothing says that they are not one record. */
    static boolean mayBeEqual(Model one, Model other) {
        return of(one) == null && of(other) == null && naturalKeys(one).equals(naturalKeys(other));
    }

    /** Whether the record says which one it is: by its id or a natural key. */
    static boolean isKnown(Model model) {
        return of(model) != null || !naturalKeys(model).isEmpty();
    }

    private static Map<String, Object> naturalKeys(Model model) {
        Map<String, Object> keys = new HashMap<>();
        for (Slot slot : model.mapper().schema().standardSlots) {
            Object value = slot.kind == Kind.TEXT ? Special.unwrap(model.slots[slot.index]) : null;
            if (value != null && NaturalKeyNames.contains(slot.element())) {
                keys.put(slot.element(), value);
            }
        }
        for (RawValue.Member member : model.extensions.members()) {
            String name = member.name().replace('_', '-');
            String text = member.value().asText().orElse("");
            if (!text.isEmpty() && NaturalKeyNames.contains(name)) {
                keys.put(name, text);
            }
        }
        return keys;
    }

    private static @Nullable Slot slot(Model model) {
        return model.mapper().schema().slot(ID).filter(Slot::isId).orElse(null);
    }

    /** Copies the id into the values of a model that is being made, and returns its extensions with those given. */
    static RawValue.Struct copy(Model from, @Nullable Object[] slots, RawValue.Struct extensions) {
        Slot slot = slot(from);
        if (slot != null && Special.unwrap(from.slots[slot.index]) != null) {
            slots[slot.index] = from.slots[slot.index];
            return extensions;
        }
        RawValue.Struct identified = from.extensions
                .member(ID)
                .map(id -> RawValue.Struct.EMPTY.with(ID, id))
                .orElse(RawValue.Struct.EMPTY);
        return identified.with(extensions);
    }

    /** The items by their ids; null if an item is not a record, has no id, or that of another one. */
    static @Nullable Map<Object, Model> byId(Items items) {
        Map<Object, Model> known = new LinkedHashMap<>();
        for (Object item : items.values) {
            Object id = item instanceof Model model ? of(model) : null;
            if (id == null || known.put(id, (Model) item) != null) {
                return null;
            }
        }
        return known;
    }
}
