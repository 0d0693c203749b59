package dev.coupagen.names;

import java.util.Locale;

/** The singular of English nouns, as names of resources and elements use them. */
public final class Singular {
    private Singular() {}

    /** The singular of a plural; the same text if it is not a plural. */
    public static String of(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        if (lower.endsWith("ies") && lower.length() > 4) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        if (lower.endsWith("sses") || lower.endsWith("xes") || lower.endsWith("ches") || lower.endsWith("shes")) {
            return noun.substring(0, noun.length() - 2);
        }
        return isPlural(noun) ? noun.substring(0, noun.length() - 1) : noun;
    }

    /** Whether a noun means several: it ends in s, but not in ss, and is not one such as status or basis. */
    public static boolean isPlural(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        return lower.endsWith("s")
                && lower.length() > 2
                && !lower.endsWith("ss")
                && !lower.endsWith("us")
                && !lower.endsWith("is");
    }
}
