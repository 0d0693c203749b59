package dev.coupagen.runtime.model;

import dev.coupagen.runtime.CustomFields;
import dev.coupagen.runtime.Presence;
import dev.coupagen.runtime.RawValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The differences between two models of one class, as {@link dev.coupagen.runtime.Patch} describes them. */
final class Changes {
    private static final String DELETE = "_delete";

    private Changes() {}

    /** A model of the record's id and a mark such as {@code _delete}. */
    static Model marked(Model record, String mark) {
        Slot id = idSlot(record);
        if (id == null || idOf(record) == null) {
            throw new IllegalArgumentException(
                    record.mapper().schema().resource() + " has no id, by which Coupa identifies it.");
        }
        return marked(record, id, mark);
    }

    private static Model marked(Model record, Slot id, String mark) {
        @Nullable Object[] slots = new Object[record.slots.length];
        slots[id.index] = record.slots[id.index];
        return model(record, slots, RawValue.Struct.EMPTY.with(mark, RawValue.Bool.TRUE));
    }

    private static Model model(Model like, @Nullable Object[] slots, RawValue.Struct extensions) {
        return (Model) like.mapper().create(new Model.Values().of(slots, extensions));
    }

    /** The model of all that differs between two of the same class. */
    static Model between(Model before, Model after) {
        @Nullable Object[] slots = new Object[after.slots.length];
        for (Slot slot : after.mapper().schema().slots) {
            if (!slot.readOnly) {
                slots[slot.index] = change(slot, before.slots[slot.index], after.slots[slot.index]);
            }
        }
        return model(after, slots, changedMembers(before.extensions, after.extensions));
    }

    /** What the patch holds for a slot; null if nothing. */
    private static @Nullable Object change(Slot slot, @Nullable Object before, @Nullable Object after) {
        if (Model.slotEquals(before, after)) {
            return null;
        }
        if (slot.kind == Kind.LIST && (before instanceof Special.Exact || after instanceof Special.Exact)) {
            return change(slot, withoutNotation(before), withoutNotation(after));
        }
        if (slot.kind == Kind.CUSTOM_FIELDS) {
            return changedFields(before, after);
        }
        if (slot.kind == Kind.LIST
                && slot.valueKind == Kind.REFERENCE
                && !isUnreadable(before)
                && !isUnreadable(after)) {
            return changedItems(slot, before, after);
        }
        if (after == null) {
            return hasValue(before) ? Special.NULL : null;
        }
        return before instanceof Model old && after instanceof Model now ? changedRecord(old, now) : whole(after);
    }

    private static @Nullable Object withoutNotation(@Nullable Object value) {
        return value instanceof Special.Exact exact ? exact.value() : value;
    }

    private static boolean isUnreadable(@Nullable Object value) {
        return value instanceof Special.Unreadable;
    }

    private static boolean hasValue(@Nullable Object value) {
        return value != null && !(value instanceof Special special && special.presence() == Presence.NULL);
    }

    /** The change of a record within another one; null if it did not change. */
    private static @Nullable Model changedRecord(Model before, Model after) {
        Object id = idOf(after);
        if (id == null ? idOf(before) != null : !id.equals(idOf(before))) {
            return whole(after);
        }
        Model changes = between(before, after);
        if (isEmpty(changes)) {
            return null;
        }
        Slot idSlot = idSlot(after);
        if (idSlot != null) {
            changes.slots[idSlot.index] = after.slots[idSlot.index];
        }
        return changes;
    }

    private static boolean isEmpty(Model model) {
        for (Object slot : model.slots) {
            if (slot != null) {
                return false;
            }
        }
        return model.extensions.isEmpty();
    }

    /** The items of a list of records that were changed, added or removed; null if there are none. */
    private static @Nullable Object changedItems(Slot slot, @Nullable Object before, @Nullable Object after) {
        Items old = before instanceof Items items ? items : Items.NONE;
        Items now = after instanceof Items items ? items : Items.NONE;
        Map<Object, Model> known = byId(old);
        if (known == null) {
            return after == null ? Special.NULL : whole(after);
        }
        Items.Builder changed = new Items.Builder(slot);
        for (int i = 0; i < now.values.length; i++) {
            Object item = now.values[i];
            Model match = item instanceof Model model && idOf(model) != null ? known.remove(idOf(model)) : null;
            Object change = match == null ? whole(item) : changedRecord(match, (Model) item);
            if (change != null && change != Special.NULL) {
                changed.add(change, now.name(i, slot));
            }
        }
        for (int i = 0; i < old.values.length; i++) {
            Model item = (Model) old.values[i];
            Slot id = idSlot(item);
            Object value = idOf(item);
            if (id != null && value != null && known.containsKey(value)) {
                changed.add(marked(item, id, DELETE), old.name(i, slot));
            }
        }
        boolean clears = after instanceof Special && before == null;
        return clears ? after : changed.itemsOrNull();
    }

    /** The items by their ids; null if an item has no id, or that of another one. */
    private static @Nullable Map<Object, Model> byId(Items items) {
        Map<Object, Model> known = new LinkedHashMap<>();
        for (Object item : items.values) {
            Object id = item instanceof Model model ? idOf(model) : null;
            if (id == null || known.put(id, (Model) item) != null) {
                return null;
            }
        }
        return known;
    }

    private static @Nullable Slot idSlot(Model model) {
        return model.mapper().schema().slot("id").filter(Slot::isId).orElse(null);
    }

    private static @Nullable Object idOf(Model model) {
        Slot id = idSlot(model);
        return id == null ? null : Special.unwrap(model.slots[id.index]);
    }

    private static @Nullable Object changedFields(@Nullable Object before, @Nullable Object after) {
        if (isUnreadable(before) || isUnreadable(after)) {
            return after == null ? Special.NULL : after;
        }
        if (after instanceof Special && before == null) {
            return after;
        }
        RawValue.Struct changed = changedMembers(members(before), members(after));
        return changed.isEmpty() ? null : CustomFields.of(changed);
    }

    private static RawValue.Struct members(@Nullable Object value) {
        return value instanceof CustomFields fields ? fields.values() : RawValue.Struct.EMPTY;
    }

    private static RawValue.Struct changedMembers(RawValue.Struct before, RawValue.Struct after) {
        Map<String, RawValue> old = byName(before);
        List<RawValue.Member> changed = new ArrayList<>();
        byName(after).forEach((name, value) -> {
            if (!value.equals(old.remove(name))) {
                changed.add(new RawValue.Member(name, value));
            }
        });
        old.forEach((name, value) -> {
            if (value != RawValue.Null.NULL) {
                changed.add(new RawValue.Member(name, RawValue.Null.NULL));
            }
        });
        return RawValue.Struct.of(changed);
    }

    private static Map<String, RawValue> byName(RawValue.Struct struct) {
        Map<String, RawValue> members = new LinkedHashMap<>();
        struct.members().forEach(member -> members.put(member.name(), member.value()));
        return members;
    }

    /** A value without the read-only elements of the records in it. */
    private static Object whole(Object value) {
        if (Special.unwrap(value) instanceof Items items) {
            return items.map(Changes::whole);
        }
        return value instanceof Model model ? whole(model) : value;
    }

    private static Model whole(Model model) {
        @Nullable Object[] slots = new Object[model.slots.length];
        for (Slot slot : model.mapper().schema().slots) {
            Object value = model.slots[slot.index];
            if (value != null && (!slot.readOnly || slot.isId())) {
                slots[slot.index] = whole(value);
            }
        }
        return model(model, slots, model.extensions);
    }
}
