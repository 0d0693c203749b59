package dev.coupagen.runtime.model;

import dev.coupagen.runtime.format.ElementName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The items of a list in a payload: there can be nulls and unreadable ones among them, which are written back but not
 * shown. The list that an accessor returns is made when it is first called.
 */
final class Items {
    static final Items NONE = new Items(new Object[0], null);

    final Object[] values;
    /** The name of each item in the XML of the payload; null if all have the usual one. */
    private final ElementName @Nullable [] names;

    private @Nullable List<Object> readable;

    Items(Object[] values, ElementName @Nullable [] names) {
        this.values = values;
        this.names = names;
    }

    /** The name of that item in XML. */
    ElementName name(int index, Slot slot) {
        return names == null ? slot.item : names[index];
    }

    /** These items followed by others, which get the name of the last one here in XML. */
    Items and(List<Object> more) {
        Object[] all = Arrays.copyOf(values, values.length + more.size());
        for (int i = 0; i < more.size(); i++) {
            all[values.length + i] = more.get(i);
        }
        if (names == null) {
            return new Items(all, null);
        }
        ElementName[] allNames = Arrays.copyOf(names, all.length);
        Arrays.fill(allNames, names.length, all.length, names[names.length - 1]);
        return new Items(all, allNames);
    }

    /** A list of the results of applying a function to these items. */
    Items map(UnaryOperator<Object> change) {
        Object[] changed = new Object[values.length];
        Arrays.setAll(changed, i -> change.apply(values[i]));
        return new Items(changed, names);
    }

    /** The values that could be read, unmodifiable. */
    List<Object> readable() {
        List<Object> list = readable;
        if (list == null) {
            list = makeReadable();
            readable = list;
        }
        return list;
    }

    private List<Object> makeReadable() {
        List<Object> list = new ArrayList<>(values.length);
        for (Object value : values) {
            Object unwrapped = Special.unwrap(value);
            if (unwrapped != null) {
                list.add(unwrapped);
            }
        }
        return Collections.unmodifiableList(list);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Items that && SlotEquality.areEqual(values, that.values);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (Object value : values) {
            hash = 31 * hash + SlotEquality.hash(value);
        }
        return hash;
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }

    /** Gathers items with their names. */
    static final class Builder {
        private final Slot slot;
        private final List<Object> values = new ArrayList<>();
        private final List<ElementName> names = new ArrayList<>();

        Builder(Slot slot) {
            this.slot = slot;
        }

        void add(Object value, ElementName name) {
            values.add(value);
            names.add(name);
        }

        /** The items; null if there are none. */
        @Nullable Items itemsOrNull() {
            boolean usual = names.stream().allMatch(name -> name == slot.item);
            return values.isEmpty()
                    ? null
                    : new Items(values.toArray(), usual ? null : names.toArray(ElementName[]::new));
        }
    }
}
