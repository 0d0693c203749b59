package dev.coupagen.names;

import java.util.Locale;

/**
 * The singular of English nouns: of the names of resources, and of the names of lists, whose items Coupa names by it in XML.
 * The rules are those of Ruby on Rails as far as the names of Coupa need them.
 */
public final class Singular {
    private Singular() {}

    /**
     * The singular of a plural; the same text if it is not a plural. {@code invoice-lines} gives {@code invoice-line},
     * {@code taxes} {@code tax}, {@code currencies} {@code currency}, {@code contract-clauses} {@code contract-clause},
     * {@code statuses} {@code status}.
     *
     * @param noun a word, or a name that ends with one
     */
    public static String of(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        if (lower.endsWith("ies") && lower.length() > 4) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        if (endsWithSibilant(lower)) {
            return noun.substring(0, noun.length() - 2);
        }
        return isPlural(noun) ? noun.substring(0, noun.length() - 1) : noun;
    }

    /** Whether the singular ends with a sound after which the plural is formed with es. */
    private static boolean endsWithSibilant(String plural) {
        return plural.endsWith("sses")
                || plural.endsWith("xes")
                || plural.endsWith("ches")
                || plural.endsWith("shes")
                || plural.endsWith("statuses")
                || plural.endsWith("buses");
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
