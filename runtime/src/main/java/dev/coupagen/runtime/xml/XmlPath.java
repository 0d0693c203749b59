package dev.coupagen.runtime.xml;

import java.util.Arrays;

/** The records and lists that a reader is in, for the path of a value in messages. */
final class XmlPath {
    private static final int NO_ITEM = -1;
    /** The names of the records and lists, the outermost first. */
    private String[] names = new String[32];
    /** For each list the number of the item that the reader is at. */
    private int[] items = new int[32];

    private int depth;

    int depth() {
        return depth;
    }

    void enter(String name) {
        if (depth == items.length) {
            names = Arrays.copyOf(names, depth * 2);
            items = Arrays.copyOf(items, depth * 2);
        }
        names[depth] = name;
        items[depth] = NO_ITEM;
        depth++;
    }

    /** Leaves the innermost record or list and returns its name. */
    String leave() {
        return names[--depth];
    }

    void nextItem() {
        items[depth - 1]++;
    }

    /** The path of the value of that name, as in {@code invoice-lines[2]/account}; the root is left out. */
    String of(String name) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            boolean isRoot = i == 0;
            boolean isItem = !isRoot && items[i - 1] != NO_ITEM;
            if (!isRoot && !isItem) {
                path.append(path.length() == 0 ? "" : "/").append(names[i]);
            }
            if (items[i] != NO_ITEM) {
                path.append('[').append(items[i]).append(']');
            }
        }
        if (depth > 0 && items[depth - 1] == NO_ITEM) {
            path.append(path.length() == 0 ? "" : "/").append(name);
        }
        return path.toString();
    }
}
