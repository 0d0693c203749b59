package dev.coupagen.runtime.csv;

import dev.coupagen.runtime.csv.RowShape.Node;
import java.util.Arrays;
import java.util.List;

/** The rows of one record: an outermost row and those below it, each in a list of its parent. */
final class RowGroup {
    private final List<Node> nodes;
    private final int mostChildren;
    /** The last row of each type so far; negative if there is none that a further row could belong to. */
    private final int[] lastRow;
    /** By type: the number after the last type below it. */
    private final int[] subtreeEnd;

    private int size;
    private int[] node = new int[64];
    private int[] first = new int[64];
    private int[] count = new int[64];
    private int[] line = new int[64];
    private int[] next = new int[64];
    private int[] heads;
    private int[] tails;

    RowGroup(List<Node> nodes) {
        this.nodes = nodes;
        this.lastRow = new int[nodes.size()];
        this.mostChildren = nodes.stream()
                .mapToInt(one -> one.shape().children().size())
                .max()
                .orElse(0);
        this.subtreeEnd = new int[nodes.size()];
        for (int i = nodes.size() - 1; i >= 0; i--) {
            subtreeEnd[i] = Math.max(subtreeEnd[i], i + 1);
            int parent = nodes.get(i).parent();
            if (parent >= 0) {
                subtreeEnd[parent] = Math.max(subtreeEnd[parent], subtreeEnd[i]);
            }
        }
        this.heads = new int[64 * mostChildren];
        this.tails = new int[64 * mostChildren];
    }

    void clear() {
        size = 0;
        Arrays.fill(lastRow, -1);
    }

    /** The row that a row of this type would belong to; negative if there is none. */
    int parentOf(int type) {
        int parent = nodes.get(type).parent();
        return parent < 0 ? -1 : lastRow[parent];
    }

    void add(int type, int parent, int firstCell, int cells, int lineNumber) {
        if (size == node.length) {
            grow();
        }
        int row = size++;
        node[row] = type;
        first[row] = firstCell;
        count[row] = cells;
        line[row] = lineNumber;
        next[row] = -1;
        Arrays.fill(heads, row * mostChildren, (row + 1) * mostChildren, -1);
        if (parent >= 0) {
            int list = parent * mostChildren + nodes.get(type).childIndex();
            if (heads[list] < 0) {
                heads[list] = row;
            } else {
                next[tails[list]] = row;
            }
            tails[list] = row;
        }
        Arrays.fill(lastRow, type, subtreeEnd[type], -1);
        lastRow[type] = row;
    }

    private void grow() {
        int larger = node.length * 2;
        node = Arrays.copyOf(node, larger);
        first = Arrays.copyOf(first, larger);
        count = Arrays.copyOf(count, larger);
        line = Arrays.copyOf(line, larger);
        next = Arrays.copyOf(next, larger);
        heads = Arrays.copyOf(heads, larger * mostChildren);
        tails = Arrays.copyOf(tails, larger * mostChildren);
    }

    int size() {
        return size;
    }

    int type(int row) {
        return node[row];
    }

    int firstCell(int row) {
        return first[row];
    }

    int cells(int row) {
        return count[row];
    }

    int line(int row) {
        return line[row];
    }

    /** The first row in a list of the row; negative if there is none. */
    int head(int row, int child) {
        return heads[row * mostChildren + child];
    }

    /** The row after this one in its list; negative after the last. */
    int next(int row) {
        return next[row];
    }
}
