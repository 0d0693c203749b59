package dev.coupagen.sandbox.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The packed records of one type in the order of their ids. Not safe for use by several threads. */
final class Table {
    private long[] ids = new long[16];
    /** An entry is null if its record was deleted. */
    private byte[][] rows = new byte[16][];
    /** Rows, deleted ones included. */
    private int size;

    private int live;
    private long lastId;

    long nextId() {
        return lastId + 1;
    }

    int count() {
        return live;
    }

    /** The number of slots, some of which are empty. */
    int size() {
        return size;
    }

    long id(int slot) {
        return ids[slot];
    }

    /** The record in that slot; null if it was deleted. */
    byte @Nullable [] row(int slot) {
        return rows[slot];
    }

    byte @Nullable [] get(long id) {
        int slot = slot(id);
        return slot < 0 ? null : rows[slot];
    }

    /** The first slot whose id is at least that. */
    int firstFrom(long id) {
        int slot = slot(id);
        return slot < 0 ? -slot - 1 : slot;
    }

    /** Where the record is; negative if there never was one of that id. */
    int slot(long id) {
        // Without gaps, which is usual, the id says where it is.
        if (id >= 1 && id <= size && ids[(int) id - 1] == id) {
            return (int) id - 1;
        }
        return Arrays.binarySearch(ids, 0, size, id);
    }

    /** Returns whether all other records are in the slots that they were in. */
    boolean put(long id, byte[] row) {
        int slot = slot(id);
        if (slot >= 0) {
            live += rows[slot] == null ? 1 : 0;
            rows[slot] = row;
            return true;
        }
        int place = -slot - 1;
        insert(place, id, row);
        live++;
        lastId = Math.max(lastId, id);
        return place == size - 1;
    }

    private void insert(int slot, long id, byte[] row) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            rows = Arrays.copyOf(rows, size * 2);
        }
        System.arraycopy(ids, slot, ids, slot + 1, size - slot);
        System.arraycopy(rows, slot, rows, slot + 1, size - slot);
        ids[slot] = id;
        rows[slot] = row;
        size++;
    }

    boolean remove(long id) {
        int slot = slot(id);
        if (slot < 0 || rows[slot] == null) {
            return false;
        }
        rows[slot] = null;
        live--;
        return true;
    }
}
