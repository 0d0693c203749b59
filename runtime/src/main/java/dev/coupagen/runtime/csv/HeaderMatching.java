package dev.coupagen.runtime.csv;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Puts header lines and row types together by the names that they have in common, both in their order unless another one has
 * more names in common.
 */
final class HeaderMatching {
    static final int NONE = -1;
    /** What a name in common counts. */
    private static final long NAME = 1L << 20;

    /** By line and type: how many names they have in common, and how well they fit; 0 without a name in common. */
    private final int[][] common;

    private final long[][] scores;
    /** The type of each line. */
    private final int[] types;

    private final boolean isOrdered;

    /**
     * Matches lines and types.
     *
     * @param common by line and type, both in their order: how many names they have in common
     * @param further of each line and type how well they fit besides, less than a name in common counts
     */
    HeaderMatching(int[][] common, int[][] further) {
        this.common = common;
        this.scores = new long[common.length][];
        for (int i = 0; i < common.length; i++) {
            scores[i] = new long[common[i].length];
            for (int j = 0; j < common[i].length; j++) {
                scores[i][j] = common[i][j] == 0 ? 0 : common[i][j] * NAME + further[i][j];
            }
        }
        int[] ordered = ordered();
        int[] best = best();
        this.isOrdered = total(ordered) >= total(best);
        this.types = isOrdered ? ordered : best;
    }

    /** The type of the line; {@link #NONE} if it has none. */
    int type(int line) {
        return types[line];
    }

    /** How many lines have no type. */
    long unmatched() {
        return Arrays.stream(types).filter(type -> type == NONE).count();
    }

    /**
     * Another line that could as well be that of the line's type; {@link #NONE} if there is none.
     *
     * @param isFree whether a line that has a type may be of another one
     */
    int rival(int line, IntPredicate isFree) {
        int type = types[line];
        for (int other = 0; other < types.length && type != NONE; other++) {
            boolean mayBe = other != line && (types[other] == NONE || isFree.test(other));
            if (mayBe && common[other][type] == common[line][type] && (!isOrdered || isBetween(line, other, isFree))) {
                return other;
            }
        }
        return NONE;
    }

    /** Whether no line whose type is certain lies between the two. */
    private boolean isBetween(int line, int other, IntPredicate isFree) {
        for (int i = Math.min(line, other) + 1; i < Math.max(line, other); i++) {
            if (types[i] != NONE && !isFree.test(i)) {
                return false;
            }
        }
        return true;
    }

    private int total(int[] matched) {
        int total = 0;
        for (int i = 0; i < matched.length; i++) {
            total += matched[i] == NONE ? 0 : common[i][matched[i]];
        }
        return total;
    }

    private int typeCount() {
        return scores.length == 0 ? 0 : scores[0].length;
    }

    /** The matching of both in their order that has most names in common; of several that with the earliest lines. */
    private int[] ordered() {
        int lines = scores.length;
        int all = typeCount();
        long[][] most = new long[lines + 1][all + 1];
        for (int i = lines - 1; i >= 0; i--) {
            for (int j = all - 1; j >= 0; j--) {
                long both = scores[i][j] > 0 ? scores[i][j] + most[i + 1][j + 1] : 0;
                most[i][j] = Math.max(both, Math.max(most[i + 1][j], most[i][j + 1]));
            }
        }
        int[] matched = new int[lines];
        Arrays.fill(matched, NONE);
        int i = 0;
        int j = 0;
        while (i < lines && j < all) {
            if (scores[i][j] > 0 && most[i][j] == scores[i][j] + most[i + 1][j + 1]) {
                matched[i++] = j++;
            } else if (most[i][j] == most[i][j + 1]) {
                j++;
            } else {
                i++;
            }
        }
        return matched;
    }

    /** The matching that takes the pairs with most names in common first. */
    private int[] best() {
        int[] matched = new int[scores.length];
        Arrays.fill(matched, NONE);
        boolean[] taken = new boolean[typeCount()];
        while (true) {
            int line = NONE;
            int type = NONE;
            long most = 0;
            for (int i = 0; i < scores.length; i++) {
                for (int j = 0; j < taken.length && matched[i] == NONE; j++) {
                    if (!taken[j] && scores[i][j] > most) {
                        line = i;
                        type = j;
                        most = scores[i][j];
                    }
                }
            }
            if (line == NONE) {
                return matched;
            }
            matched[line] = type;
            taken[type] = true;
        }
    }
}
