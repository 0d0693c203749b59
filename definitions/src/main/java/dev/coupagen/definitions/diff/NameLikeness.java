package dev.coupagen.definitions.diff;

import dev.coupagen.names.NearestName;
import dev.coupagen.names.Singular;
import dev.coupagen.names.WordStarts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How alike two names are, word by word: {@code supplier-num} and {@code supplier-number} are, {@code created-at} and
 * {@code updated-at}, or {@code segment-1} and {@code segment-2}, are not.
 */
final class NameLikeness {
    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 200;
    private static final int SHORTEST_TYPO = 5;
    private static final int SHORTEST_PREFIX = 3;
    private static final int MOST_WORDS = 12;
    private static final double ONE_WORD_MORE = 0.7;

    private NameLikeness() {}

    /** From 0, if they are different, to 1; the same when the two are exchanged. */
    static double of(String one, String other) {
        if (one.length() > LONGEST || other.length() > LONGEST) {
            return 0;
        }
        boolean inOrder = one.compareTo(other) <= 0;
        List<String> first = words(inOrder ? one : other);
        List<String> second = words(inOrder ? other : one);
        if (first.isEmpty() || second.isEmpty() || Math.max(first.size(), second.size()) > MOST_WORDS) {
            return 0;
        }
        double likeness = 0;
        List<String> rest = new ArrayList<>(second);
        int unmatched = 0;
        for (String word : first) {
            double best = 0;
            int at = -1;
            for (int i = 0; i < rest.size(); i++) {
                double same = word(word, rest.get(i));
                if (same > best) {
                    best = same;
                    at = i;
                }
            }
            if (at < 0) {
                unmatched++;
            } else {
                rest.remove(at);
                likeness += best;
            }
        }
        int matched = first.size() - unmatched;
        boolean sameWords = unmatched == 0 && rest.isEmpty();
        boolean oneMore = unmatched + rest.size() == 1 && matched >= 2 && isWordOnly(first, second);
        if (!sameWords && !oneMore) {
            return 0;
        }
        double average = likeness / matched;
        boolean sameOrder = sameWords && order(first, second);
        return sameWords ? (sameOrder ? average : average * 0.95) : average * ONE_WORD_MORE;
    }

    /** A number more or less tells one of several apart. */
    private static boolean isWordOnly(List<String> first, List<String> second) {
        return numbers(first).equals(numbers(second));
    }

    private static List<String> numbers(List<String> words) {
        return words.stream()
                .filter(word -> word.chars().anyMatch(Character::isDigit))
                .toList();
    }

    private static boolean order(List<String> first, List<String> second) {
        for (int i = 0; i < first.size(); i++) {
            if (word(first.get(i), second.get(i)) == 0) {
                return false;
            }
        }
        return true;
    }

    private static double word(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        boolean number = (one + other).chars().anyMatch(Character::isDigit);
        if (number) {
            return 0;
        }
        if (Singular.of(one).equals(Singular.of(other))) {
            return 0.97;
        }
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (shorter.length() >= SHORTEST_PREFIX && longer.startsWith(shorter)) {
            return 0.9;
        }
        boolean typo = shorter.length() >= SHORTEST_TYPO && NearestName.distance(one, other, 2) == 1;
        return typo ? 0.92 : 0;
    }

    private static List<String> words(String name) {
        return SEPARATOR
                .splitAsStream(WordStarts.separate(name, "-").toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
