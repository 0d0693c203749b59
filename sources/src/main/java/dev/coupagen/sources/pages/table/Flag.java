package dev.coupagen.sources.pages.table;

import java.util.Locale;
import java.util.Optional;

/** What a page says about a yes-or-no question of an element. */
public enum Flag {
    /** The cell says {@code yes}, {@code true}, {@code y} or {@code x}. */
    YES,
    /** The cell says {@code no}, {@code false}, {@code n}, {@code n/a} or a dash. */
    NO,
    /** Yes under a condition. */
    CONDITIONAL,
    /** The cell is blank or covered by another; on these pages that means no. */
    BLANK,
    /** The table has no such column. */
    UNSTATED;

    /** The flag a cell states; empty if it is not one. */
    static Optional<Flag> of(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "" -> Optional.of(BLANK);
            case "yes", "true", "y", "x" -> Optional.of(YES);
            case "no", "false", "n", "-", "n/a" -> Optional.of(NO);
            default -> conditional(word);
        };
    }

    private static Optional<Flag> conditional(String word) {
        boolean starred = word.startsWith("yes*") || word.startsWith("true*");
        boolean condition = word.startsWith("yes (") || word.startsWith("only ");
        return starred || condition ? Optional.of(CONDITIONAL) : Optional.empty();
    }

    /** Whether the text answers a yes-or-no question, under a condition or not; blank text does not. */
    public static boolean isFlag(String text) {
        return !text.isBlank() && of(text).isPresent();
    }
}
