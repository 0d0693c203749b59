package dev.coupagen.definitions.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the longest part of a list that is in order already. */
final class Increasing {
    private Increasing() {}

    /** The indexes of a longest strictly increasing subsequence, by patience sorting. */
    static Set<Integer> longest(List<Integer> values) {
        List<Integer> ends = new ArrayList<>();
        int[] before = new int[values.size()];
        for (int i = 0; i < values.size(); i++) {
            int low = 0;
            int high = ends.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                boolean less = values.get(ends.get(middle)) < values.get(i);
                low = less ? middle + 1 : low;
                high = less ? high : middle;
            }
            before[i] = low == 0 ? -1 : ends.get(low - 1);
            if (low == ends.size()) {
                ends.add(i);
            } else {
                ends.set(low, i);
            }
        }
        Set<Integer> longest = new TreeSet<>();
        for (int i = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); i >= 0; i = before[i]) {
            longest.add(i);
        }
        return longest;
    }
}
