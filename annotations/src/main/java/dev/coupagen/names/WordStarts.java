package dev.coupagen.names;

import java.util.List;
import java.util.regex.Pattern;

/** Where words begin in a name in camel case: {@code InvoiceURLPath} is {@code Invoice}, {@code URL}, {@code Path}. */
public final class WordStarts {
    private static final Pattern START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private WordStarts() {}

    /** The name with a separator before each word but the first. */
    public static String separate(String name, String separator) {
        return START.matcher(name).replaceAll(separator);
    }

    /** The words of the name. */
    public static List<String> split(String name) {
        return List.of(START.split(name, -1));
    }
}
