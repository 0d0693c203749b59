package dev.coupagen.runtime.text;

/** The name of one item of a list, from the name of the list. */
public final class Singular {
    private Singular() {}

    /** {@code invoice-lines} gives {@code invoice-line}, {@code taxes} {@code tax}, {@code currencies} {@code currency}. */
    public static String of(String plural) {
        if (plural.endsWith("ies") && plural.length() > 4) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        if (plural.endsWith("sses")
                || plural.endsWith("xes")
                || plural.endsWith("ches")
                || plural.endsWith("shes")
                || plural.endsWith("uses")) {
            return plural.substring(0, plural.length() - 2);
        }
        if (plural.endsWith("s") && !plural.endsWith("ss") && !plural.endsWith("us") && plural.length() > 1) {
            return plural.substring(0, plural.length() - 1);
        }
        return plural;
    }
}
