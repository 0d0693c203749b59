package dev.coupagen.runtime.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads booleans. Coupa and its customers write them as {@code true}, {@code yes}, {@code Y}, {@code on} and {@code 1}. */
public final class BooleanTexts {
    private BooleanTexts() {}

    /** The boolean of a word, whatever its case, with blanks around it; null if it is not one. */
    public static @Nullable Boolean parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "t", "on", "1" -> true;
            case "false", "no", "n", "f", "off", "0" -> false;
            default -> null;
        };
    }
}
