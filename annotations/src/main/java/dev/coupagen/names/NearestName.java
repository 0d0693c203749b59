package dev.coupagen.names;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds what a misspelled or shortened name was meant to be. */
public final class NearestName {
    private static final int LONGEST = 100;
    private static final int MOST = 3;
    private static final int SHORTEST_PART = 4;
    private static final int FAR = Integer.MAX_VALUE;

    private NearestName() {}

    /** The candidate that is nearest to the name, if one is near enough; the first of equally near ones. */
    public static Optional<String> of(String name, Collection<String> candidates) {
        String wanted = fold(name);
        String nearest = null;
        int least = 1 + Math.max(1, wanted.length() / 3);
        for (String candidate : candidates) {
            int distance = distance(wanted, fold(candidate), least);
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The candidates that may be meant, at most three: those near it, and those that it is a part of. */
    public static List<String> closest(String name, Collection<String> candidates) {
        String wanted = fold(name);
        int limit = 1 + Math.max(1, wanted.length() / 3);
        return candidates.stream()
                .map(candidate -> Map.entry(candidate, rank(wanted, fold(candidate), limit)))
                .filter(entry -> entry.getValue() < FAR)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int rank(String wanted, String candidate, int limit) {
        int distance = distance(wanted, candidate, limit);
        boolean part = wanted.length() >= SHORTEST_PART && candidate.contains(wanted);
        return distance < limit ? distance : part ? limit : FAR;
    }

    /** A sentence that suggests the nearest candidate, with a space before it; empty if none is near. */
    public static String hint(String name, Collection<String> candidates) {
        return of(name, candidates)
                .map(nearest -> " Did you mean '" + nearest + "'?")
                .orElse("");
    }

    private static String fold(String name) {
        String shortened = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        return shortened.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Levenshtein's distance of two texts; anything from the limit on counts as the limit. */
    public static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
