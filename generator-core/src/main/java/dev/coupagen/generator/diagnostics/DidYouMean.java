package dev.coupagen.generator.diagnostics;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the known names that somebody may have meant. */
public final class DidYouMean {
    private static final int MOST = 3;
    /** Comparing is quadratic in the length of names, and longer ones are no slips of the pen. */
    private static final int LONGEST = 100;

    private DidYouMean() {}

    /** The known names closest to this one, the closest first; none if none is close. */
    public static List<String> suggestions(String name, Collection<String> known) {
        String folded = fold(name);
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return List.of();
        }
        return known.stream()
                .filter(candidate -> candidate.length() <= LONGEST)
                .map(candidate -> Map.entry(candidate, distance(folded, fold(candidate))))
                .filter(entry -> isClose(entry.getValue(), folded, fold(entry.getKey())))
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The name and, in brackets, what may have been meant. */
    public static String describe(String name, Collection<String> known) {
        List<String> suggestions = suggestions(name, known);
        return suggestions.isEmpty()
                ? "'" + name + "'"
                : "'" + name + "' (did you mean " + String.join(" or ", suggestions) + "?)";
    }

    private static boolean isClose(int distance, String name, String candidate) {
        boolean part = name.length() >= 4 && (candidate.startsWith(name) || candidate.endsWith(name));
        return part || distance <= Math.max(1, Math.min(name.length(), candidate.length()) / 3);
    }

    /** Case, dashes and the like are what people get wrong first, so they cost nothing. */
    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** How many letters must be added, dropped, changed or swapped with their neighbour. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
