package dev.coupagen.runtime.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The items of a list as they came: among the values there can be nulls and unreadable ones, which are written back but
 * not shown. The list that an accessor gives is made when it is first asked for.
 */
final class Items {
    static final Items NONE = new Items(new Object[0], null);

    final Object[] values;
    /** The name that the payload gave each item in XML, where it is not the usual one. */
    final @Nullable String itemName;

    private @Nullable List<Object> readable;

    Items(Object[] values, @Nullable String itemName) {
        this.values = values;
        this.itemName = itemName;
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
            Object plain = Special.unwrap(value);
            if (plain != null) {
                list.add(plain);
            }
        }
        return Collections.unmodifiableList(list);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Items that && Model.slotsEqual(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
