package dev.coupagen.runtime.csv;

import java.util.Arrays;

/** Where the cells of a record begin and end, as offsets from its start. */
final class CellOffsets {
    /** Marks the end of a cell with quotes that are written twice. */
    private static final int ESCAPED = Integer.MIN_VALUE;

    private int[] starts = new int[1_024];
    private int[] ends = new int[1_024];
    private int size;

    int size() {
        return size;
    }

    /** Forgets the cells from that one on. */
    void truncate(int newSize) {
        size = newSize;
    }

    void add(int start, int end, boolean escaped) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = escaped ? end | ESCAPED : end;
    }

    /** Forgets the cells before that one; the others are that many bytes nearer to the start. */
    void keep(int first, int dropped) {
        int kept = size - first;
        for (int i = 0; i < kept; i++) {
            starts[i] = starts[first + i] - dropped;
            ends[i] = ends[first + i] - dropped;
        }
        size = kept;
    }

    boolean isEmpty(int cell) {
        return starts[cell] == ends[cell];
    }

    boolean isEscaped(int cell) {
        return ends[cell] < 0;
    }

    int start(int cell) {
        return starts[cell];
    }

    int end(int cell) {
        return ends[cell] & ~ESCAPED;
    }
}
