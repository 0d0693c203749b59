package dev.coupagen.runtime.model;

import dev.coupagen.runtime.CustomFields;
import dev.coupagen.runtime.Issue;
import dev.coupagen.runtime.MapperOptions;
import dev.coupagen.runtime.MappingException;
import dev.coupagen.runtime.Presence;
import dev.coupagen.runtime.RawValue;
import dev.coupagen.runtime.diagnostics.ReadOnlyElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The differences between two models of one class, as {@link dev.coupagen.runtime.Patch} describes them. */
final class Changes {
    private static final String DELETE = "_delete";
    private final MapperOptions options;

    private Changes(MapperOptions options) {
        this.options = options;
    }

    /** A model of the record's id and a mark such as {@code _delete}. */
    static Model marked(Model record, String mark) {
        if (Identity.of(record) == null) {
            throw new IllegalArgumentException(
                    record.mapper().schema().resource() + " has no id, by which Coupa identifies it.");
        }
        @Nullable Object[] slots = new Object[record.slots.length];
        RawValue.Struct marks = RawValue.Struct.EMPTY.with(mark, RawValue.Bool.TRUE);
        return model(record, slots, Identity.copy(record, slots, marks));
    }

    private static Model model(Model like, @Nullable Object[] slots, RawValue.Struct extensions) {
        return (Model) like.mapper().create(new Model.Values().of(slots, extensions));
    }

    /** The model of all that differs between two of the same class. */
    static Model between(Model before, Model after, MapperOptions options) {
        return new Changes(options).between(before, after, "");
    }

    private Model between(Model before, Model after, String path) {
        @Nullable Object[] slots = new Object[after.slots.length];
        for (Slot slot : after.mapper().schema().slots) {
            Object old = before.slots[slot.index];
            Object now = after.slots[slot.index];
            if (SameValues.isSame(old, now)) {
                continue;
            }
            if (!slot.readOnly) {
                slots[slot.index] = change(slot, old, now, path + slot.element());
            } else if (now != null && !slot.isId()) {
                leaveOut(slot, now, path + slot.element());
            }
        }
        return model(after, slots, changedMembers(before.extensions, after.extensions));
    }

    private void leaveOut(Slot slot, Object value, String path) {
        if (options.writeMode() == MapperOptions.WriteMode.WRITABLE_OR_FAIL) {
            throw new MappingException(ReadOnlyElement.message(path));
        }
        if (options.listener() != MapperOptions.SILENT) {
            RawValue raw = Encoder.rawOf(slot, value);
            options.listener().accept(new Issue(Issue.Kind.READ_ONLY, path, raw, ReadOnlyElement.message(path)));
        }
    }

    /** What the patch holds for a slot whose value changed; null if nothing. */
    private @Nullable Object change(Slot slot, @Nullable Object before, @Nullable Object after, String path) {
        if (slot.kind == Kind.CUSTOM_FIELDS) {
            return changedFields(before, after);
        }
        if (slot.kind == Kind.LIST
                && slot.valueKind == Kind.REFERENCE
                && !isUnreadable(before)
                && !isUnreadable(after)) {
            Items old = items(before);
            Items now = items(after);
            if (isOwnedList(slot)) {
                boolean clears = after instanceof Special && before == null;
                return clears ? after : changedItems(slot, old, now, path);
            }
            boolean removesAll = now.values.length == 0 && old.values.length > 0;
            return removesAll ? Items.NONE : after == null ? null : replacedItems(slot, old, now, path);
        }
        if (after == null) {
            return hasValue(before) ? Special.NULL : null;
        }
        return before instanceof Model old && after instanceof Model now
                ? changedRecord(old, now, path)
                : whole(after, path);
    }

    private static Items items(@Nullable Object value) {
        return Special.unwrap(value) instanceof Items items ? items : Items.NONE;
    }

    private static boolean isUnreadable(@Nullable Object value) {
        return value instanceof Special.Unreadable;
    }

    private static boolean hasValue(@Nullable Object value) {
        return value != null && !(value instanceof Special special && special.presence() == Presence.NULL);
    }

    /** The change of a record within another one; as a whole if it is another record, or not known to be the same. */
    private @Nullable Model changedRecord(Model before, Model after, String path) {
        if (Identity.mayBeEqual(before, after)) {
            return wholeWithChanges(before, after, path);
        }
        if (!Identity.areEqual(before, after)) {
            return whole(after, path);
        }
        Model changes = between(before, after, path + "/");
        if (isEmpty(changes)) {
            return null;
        }
        return model(after, changes.slots, Identity.copy(after, changes.slots, changes.extensions));
    }

    private static boolean isEmpty(Model model) {
        for (Object slot : model.slots) {
            if (slot != null) {
                return false;
            }
        }
        return model.extensions.isEmpty();
    }

    /** The items of an owned list that were changed, added or removed; null if there are not any. */
    private @Nullable Object changedItems(Slot slot, Items old, Items now, String path) {
        Map<Object, Model> known = Identity.byId(old);
        if (known == null) {
            throw unmatched(path);
        }
        Items.Builder changed = new Items.Builder(slot);
        for (int i = 0; i < now.values.length; i++) {
            Object item = now.values[i];
            Object id = item instanceof Model model ? Identity.of(model) : null;
            Model match = id == null ? null : known.remove(id);
            String place = path + "[" + i + "]";
            Object change = match == null ? whole(item, place) : changedRecord(match, (Model) item, place);
            if (change != null && change != Special.NULL) {
                changed.add(change, now.name(i, slot));
            }
        }
        for (int i = 0; i < old.values.length; i++) {
            Model item = (Model) old.values[i];
            if (known.containsKey(Objects.requireNonNull(Identity.of(item)))) {
                changed.add(marked(item, DELETE), old.name(i, slot));
            }
        }
        return changed.itemsOrNull();
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
            if (!SameValues.isSame(value, old.remove(name))) {
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

    private static IllegalArgumentException unmatched(String path) {
        return new IllegalArgumentException("The items of '" + path
                + "' cannot be matched, since not every one that was read has an id of its own. Without ids, Coupa"
                + " would add all of them again. Ask for the ids, for example by an accessor id() of the item's"
                + " interface.");
    }

    /** All items of a list that Coupa replaces; those that it had before with their changes too. */
    private Object replacedItems(Slot slot, Items old, Items now, String path) {
        Map<Object, Model> known = new HashMap<>();
        for (Object item : old.values) {
            if (item instanceof Model model) {
                if (!Identity.isKnown(model)) {
                    throw unmatched(path);
                }
                known.put(Objects.requireNonNullElse(Identity.of(model), model), model);
            }
        }
        Items.Builder items = new Items.Builder(slot);
        for (int i = 0; i < now.values.length; i++) {
            items.add(replacedItem(known, now.values[i], path + "[" + i + "]"), now.name(i, slot));
        }
        return Objects.requireNonNullElse(items.itemsOrNull(), Items.NONE);
    }

    private Object replacedItem(Map<Object, Model> known, Object item, String path) {
        if (item instanceof Model model) {
            Object id = Identity.of(model);
            Model match = id == null ? null : known.get(id);
            return match == null ? whole(model, path) : wholeWithChanges(match, model, path);
        }
        return item;
    }

    /** All of a record that was there before, its lines as they changed, and nulls for what was removed. */
    private Model wholeWithChanges(Model before, Model after, String path) {
        Slot[] all = after.mapper().schema().slots;
        @Nullable Object[] sent = new Object[all.length];
        for (int i = 0; i < all.length; i++) {
            if (!all[i].readOnly || all[i].isId()) {
                sent[i] = wholeValue(all[i], before.slots[i], after.slots[i], path + "/" + all[i].element());
            }
        }
        return model(after, sent, withRemoved(before.extensions, after.extensions));
    }

    private @Nullable Object wholeValue(Slot slot, @Nullable Object old, @Nullable Object now, String path) {
        boolean isSame = SameValues.isSame(old, now);
        if (now == null || isOwnedList(slot)) {
            return isSame ? null : change(slot, old, now, path);
        }
        if (old instanceof Model before && now instanceof Model after && isOneRecord(before, after)) {
            return wholeWithChanges(before, after, path);
        }
        if (old instanceof CustomFields before && now instanceof CustomFields after) {
            return CustomFields.of(withRemoved(before.values(), after.values()));
        }
        boolean isReplaced = slot.kind == Kind.LIST && slot.valueKind == Kind.REFERENCE && !isSame;
        return isReplaced && !isUnreadable(now) ? replacedItems(slot, items(old), items(now), path) : whole(now, path);
    }

    private static boolean isOneRecord(Model before, Model after) {
        return Identity.areEqual(before, after) || Identity.mayBeEqual(before, after);
    }

    /** Members with nulls for those that there were before. */
    private static RawValue.Struct withRemoved(RawValue.Struct before, RawValue.Struct after) {
        return after.with(changedMembers(before, after));
    }

    private static boolean isOwnedList(Slot slot) {
        return slot.kind == Kind.LIST && slot.valueKind == Kind.REFERENCE && OwnedLists.contains(slot.element());
    }

    /** A value without the read-only elements of the records in it. */
    private static Object whole(Object value, String path) {
        if (Special.unwrap(value) instanceof Items items) {
            return items.map(item -> whole(item, path));
        }
        return value instanceof Model model ? whole(model, path) : value;
    }

    private static Model whole(Model model, String path) {
        boolean exists = Identity.of(model) != null;
        @Nullable Object[] slots = new Object[model.slots.length];
        for (Slot slot : model.mapper().schema().slots) {
            Object value = model.slots[slot.index];
            if (value != null && (!slot.readOnly || slot.isId())) {
                String place = path + "/" + slot.element();
                if (exists && isOwnedList(slot) && Identity.byId(items(value)) == null) {
                    throw unmatched(place);
                }
                slots[slot.index] = whole(value, place);
            }
        }
        return model(model, slots, model.extensions);
    }
}
