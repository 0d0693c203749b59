package dev.coupagen.runtime.csv;

import java.util.Arrays;

/**
 * Puts header lines and row types together by the names that they have in common, both in their order unless another one has
 * more names in common.
 */
final class HeaderMatching {
    static final int NONE = -1;

    /** By line and type: how many names they have in common. */
    private final int[][] scores;
    /** The type of each line. */
    private final int[] types;

    private final boolean isOrdered;

    /** @param scores by line and type, both in their order */
    HeaderMatching(int[][] scores) {
        this.scores = scores;
        int[] ordered = ordered();
        int[] best = best();
        this.isOrdered = total(ordered) >= total(best);
        this.types = isOrdered ? ordered : best;
    }

    /** The type of the line; {@link #NONE} if it has none. */
    int type(int line) {
        return types[line];
    }

    /** Another line without a type that could as well be that of the line's type; {@link #NONE} if there is none. */
    int rival(int line) {
        int type = types[line];
        for (int other = 0; other < types.length && type != NONE; other++) {
            if (types[other] == NONE
                    && scores[other][type] == scores[line][type]
                    && (!isOrdered || isBetween(line, other))) {
                return other;
            }
        }
        return NONE;
    }

    /** Whether no line with a type lies between the two. */
    private boolean isBetween(int line, int other) {
        for (int i = Math.min(line, other) + 1; i < Math.max(line, other); i++) {
            if (types[i] != NONE) {
                return false;
            }
        }
        return true;
    }

    private int total(int[] matched) {
        int total = 0;
        for (int i = 0; i < matched.length; i++) {
            total += matched[i] == NONE ? 0 : scores[i][matched[i]];
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
        int[][] most = new int[lines + 1][all + 1];
        for (int i = lines - 1; i >= 0; i--) {
            for (int j = all - 1; j >= 0; j--) {
                int both = scores[i][j] > 0 ? scores[i][j] + most[i + 1][j + 1] : 0;
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
            int most = 0;
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
