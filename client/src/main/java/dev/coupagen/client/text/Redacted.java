package dev.coupagen.client.text;

import dev.coupagen.runtime.text.SecretNames;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes out of a text what its names or its form show to be a secret. */
public final class Redacted {
    private static final Pattern JSON = Pattern.compile("\"([\\w.-]{1,80})\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"?");
    private static final Pattern JSON_NUMBER = Pattern.compile("\"([\\w.-]{1,80})\"\\s*:\\s*(-?[0-9][0-9.eE+-]*)");
    private static final Pattern XML = Pattern.compile("<([\\w.-]{1,80})(?:\\s[^>]*)?>([^<]+)");
    private static final Pattern ARGUMENT = Pattern.compile("(?<=^|[&?])([^=&\\s]{1,200})=([^&\\s]*)");
    private static final Pattern HEADER =
            Pattern.compile("(?i)((?:bearer|basic)\\s+|x-coupa-api-key:\\s*)[\\w.~+/=-]+");

    private Redacted() {}

    /** A text without what looks like a header with credentials. */
    public static String headers(String text) {
        return HEADER.matcher(text).replaceAll("$1" + SecretNames.REDACTED);
    }

    /** The beginning of a document of JSON or XML, or anything else, without the values of elements that hold secrets. */
    public static String document(String text) {
        return headers(replaced(XML, replaced(JSON_NUMBER, replaced(JSON, text))));
    }

    /** Arguments of an address, or a form, without the values of those that hold secrets. */
    public static String arguments(String text) {
        return replaced(ARGUMENT, text);
    }

    private static String replaced(Pattern pattern, String text) {
        StringBuilder redacted = new StringBuilder();
        int from = 0;
        for (MatchResult match : pattern.matcher(text).results().toList()) {
            if (isSecret(match.group(1), pattern == ARGUMENT)) {
                redacted.append(text, from, match.start(2)).append(SecretNames.REDACTED);
                from = match.end(2);
            }
        }
        return redacted.append(text, from, text.length()).toString();
    }

    /** The name of an argument can be a path, such as {@code supplier[cxml_secret][eq]}. */
    private static boolean isSecret(String name, boolean isArgument) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (!isArgument) {
            return SecretNames.contains(lower) || lower.equals("device_code");
        }
        String plain = lower.replace("%5b", "[").replace("%5d", "]");
        if (plain.equals("code") || plain.equals("device_code")) {
            return true;
        }
        for (String part : plain.split("[\\[\\]]+", -1)) {
            if (SecretNames.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
