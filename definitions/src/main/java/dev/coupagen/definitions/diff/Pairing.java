package dev.coupagen.definitions.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds for each named thing of the earlier release the same thing of the later one: by its name, otherwise by likeness.
 *
 * @param kept those with the same name in both
 * @param renamed those that are taken for the same under another name
 * @param removed those of the earlier release only
 * @param added those of the later release only
 */
record Pairing<T>(List<Pair<T>> kept, List<Pair<T>> renamed, SortedMap<String, T> removed, SortedMap<String, T> added) {
    /** More comparisons than this are not made: so much cannot have been renamed in one release. */
    private static final long MOST_COMPARISONS = 250_000;

    /** The same thing in both releases. */
    record Pair<T>(String oldName, T before, String newName, T after) {}

    /** How alike two things of different names are. */
    @FunctionalInterface
    interface Likeness<T> {
        /** From 0, if they cannot be the same, to 1; the same when the two are exchanged. */
        double of(String oldName, T before, String newName, T after);
    }

    static <T> Pairing<T> of(Map<String, T> from, Map<String, T> to, Likeness<T> likeness) {
        List<Pair<T>> kept = new ArrayList<>();
        SortedMap<String, T> removed = new TreeMap<>();
        SortedMap<String, T> added = new TreeMap<>(to);
        from.forEach((name, before) -> {
            T after = added.remove(name);
            if (after == null) {
                removed.put(name, before);
            } else {
                kept.add(new Pair<>(name, before, name, after));
            }
        });
        List<Pair<T>> renamed = renamed(removed, added, likeness);
        renamed.forEach(pair -> {
            removed.remove(pair.oldName());
            added.remove(pair.newName());
        });
        return new Pairing<>(kept, renamed, removed, added);
    }

    /** All pairs, the renamed ones last. */
    List<Pair<T>> all() {
        List<Pair<T>> all = new ArrayList<>(kept);
        all.addAll(renamed);
        return all;
    }

    /** Two things are a pair if each is the one that is most like the other, and no third is as like. */
    private static <T> List<Pair<T>> renamed(
            SortedMap<String, T> removed, SortedMap<String, T> added, Likeness<T> likeness) {
        if ((long) removed.size() * added.size() > MOST_COMPARISONS) {
            return List.of();
        }
        Map<String, Best> bestOfOld = new HashMap<>();
        Map<String, Best> bestOfNew = new HashMap<>();
        removed.forEach((oldName, before) -> added.forEach((newName, after) -> {
            double score = likeness.of(oldName, before, newName, after);
            if (score > 0) {
                bestOfOld.computeIfAbsent(oldName, key -> new Best()).see(newName, score);
                bestOfNew.computeIfAbsent(newName, key -> new Best()).see(oldName, score);
            }
        }));
        List<Pair<T>> renamed = new ArrayList<>();
        removed.forEach((oldName, before) -> {
            Best best = bestOfOld.get(oldName);
            if (best == null || best.tie) {
                return;
            }
            Best back = bestOfNew.get(best.name);
            T after = added.get(best.name);
            if (after != null && back != null && !back.tie && back.name.equals(oldName)) {
                renamed.add(new Pair<>(oldName, before, best.name, after));
            }
        });
        return renamed;
    }

    /** The most alike so far. */
    private static final class Best {
        private String name = "";
        private double score;
        private boolean tie;

        void see(String candidate, double itsScore) {
            if (itsScore > score) {
                name = candidate;
                score = itsScore;
                tie = false;
            } else if (itsScore == score) {
                tie = true;
            }
        }
    }
}
