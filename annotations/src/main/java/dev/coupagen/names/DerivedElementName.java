package dev.coupagen.names;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Derives the name of an element from that of its accessor. */
public final class DerivedElementName {
    private static final Pattern SEPARATORS = Pattern.compile("[_$]+");
    private static final Pattern OUTER_SEPARATORS = Pattern.compile("^[_$]+|[_$]+$");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private DerivedElementName() {}

    /**
     * The name by the rules alone: {@code grossTotal} gives {@code gross-total}, {@code invoiceURL} {@code invoice-url},
     * {@code street1} {@code street1}. Underscores at the end are left out: they are how Java writes a name that is a
     * keyword, {@code new_}.
     */
    public static String derive(String accessor) {
        String name = OUTER_SEPARATORS.matcher(accessor).replaceAll("");
        name = SEPARATORS.matcher(name).replaceAll("-");
        return WordStarts.separate(name, "-").toLowerCase(Locale.ROOT);
    }

    /**
     * The name among those of a definition: the derived one if it is there, or else the only one of the same letters and
     * digits, so that {@code segment1} finds {@code segment-1}. The derived one if there is no match.
     */
    public static String derive(String accessor, Collection<String> known) {
        String derived = derive(accessor);
        if (known.contains(derived)) {
            return derived;
        }
        String folded = fold(derived);
        List<String> matching =
                known.stream().filter(name -> fold(name).equals(folded)).toList();
        return matching.size() == 1 ? matching.get(0) : derived;
    }

    private static String fold(String name) {
        return NO_LETTER_OR_DIGIT.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
