package dev.coupagen.runtime.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What a user may have meant who wrote a name that does not exist. */
public final class Suggestion {
    private static final int LONGEST = 100;

    private Suggestion() {}

    /**
     * The nearest of the names, if one is near enough to be meant.
     *
     * @param wrong what the user wrote
     * @return of equally near ones the first in alphabetical order
     */
    public static Optional<String> of(String wrong, Collection<String> names) {
        int most = Math.max(2, wrong.length() / 3);
        if (wrong.length() > LONGEST) {
            return Optional.empty();
        }
        return names.stream()
                .filter(name -> Math.abs(name.length() - wrong.length()) <= most && distance(wrong, name) <= most)
                .min(Comparator.comparingInt((String name) -> distance(wrong, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many characters have to be inserted, removed or changed to get from one to the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
