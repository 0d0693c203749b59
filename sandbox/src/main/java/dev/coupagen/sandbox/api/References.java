package dev.coupagen.sandbox.api;

import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.model.Model;
import dev.coupagen.runtime.model.SlotValues;
import dev.coupagen.runtime.text.BooleanTexts;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import dev.coupagen.sandbox.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Finds the records that bodies refer to: by their ids, or else by their natural keys. */
final class References {
    private References() {}

    /** The id that a record in a body states; 0 if none. */
    static long id(Model model) {
        Object id = model.mapper()
                .schema()
                .slot("id")
                .map(slot -> SlotValues.value(model, slot.index()))
                .orElse(null);
        return id instanceof Long number ? number : 0;
    }

    /** The stored record that one in a body stands for. */
    static OptionalLong find(Store store, ResourceType type, Model model, boolean trusted) {
        long id = id(model);
        if (id > 0) {
            return trusted || store.exists(type, id) ? OptionalLong.of(id) : OptionalLong.empty();
        }
        return byKey(store, type, model);
    }

    /** The stored record with one of the natural keys of the one in a body. */
    static OptionalLong byKey(Store store, ResourceType type, Model model) {
        List<Field> fields = type.fields();
        for (int slot = 0; slot < fields.size(); slot++) {
            if (type.keys().contains(fields.get(slot)) && SlotValues.value(model, slot) instanceof String key) {
                OptionalLong found = store.findByKey(type, fields.get(slot), key);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return OptionalLong.empty();
    }

    /** The stored record with that id or natural key. */
    static OptionalLong named(Store store, ResourceType type, String text) {
        if (text.matches("\\d{1,18}") && store.exists(type, Long.parseLong(text))) {
            return OptionalLong.of(Long.parseLong(text));
        }
        for (Field key : type.keys()) {
            OptionalLong found = store.findByKey(type, key, text);
            if (found.isPresent()) {
                return found;
            }
        }
        return OptionalLong.empty();
    }

    /** Whether a body has a mark such as {@code _delete}. */
    static boolean isSet(Model model, String mark) {
        Optional<RawValue> value = model.extensions().member(mark);
        return value.flatMap(RawValue::asText).map(BooleanTexts::parse).orElse(false);
    }
}
