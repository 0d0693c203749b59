package dev.coupagen.names;

import java.util.Locale;
import java.util.regex.Pattern;

/** The names of the XML root elements of a resource, as Coupa derives them from the resource's name. */
public final class RootNames {
    private static final Pattern IES = Pattern.compile("(?<![aeiou])y$");
    private static final Pattern ES = Pattern.compile("(?<=(?:s|x|ch|sh))$");

    private RootNames() {}

    /** The root of one record: {@code invoice-header} of {@code InvoiceHeader}. */
    public static String element(String resource) {
        return WordStarts.separate(resource, "-").toLowerCase(Locale.ROOT);
    }

    /** The root of a list of such records: {@code business-entities} of {@code business-entity}. */
    public static String collection(String element) {
        if (element.endsWith("information")) {
            return element;
        }
        if (IES.matcher(element).find()) {
            return IES.matcher(element).replaceFirst("ies");
        }
        return ES.matcher(element).find() ? element + "es" : element + "s";
    }
}
