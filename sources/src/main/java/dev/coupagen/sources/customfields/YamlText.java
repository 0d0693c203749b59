package dev.coupagen.sources.customfields;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes texts into YAML such that they read back as they were, whatever they hold. Only what can be nothing else stands
 * without quotes.
 */
public final class YamlText {
    /** The runtime accepts no longer name, and in YAML a key within quotes may have 1,024 characters. */
    private static final int LONGEST = 1_000;

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)*+");
    private static final Pattern PLAIN_TYPE =
            Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)*+(?:\\([0-9]+(?:,[0-9]+)?\\))?(?:\\[\\])*+");
    private static final Pattern PLAIN_IN_FLOW =
            Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)*+(?:\\([0-9]+\\))?");

    /** What some version of YAML reads as no text. */
    private static final Set<String> WORDS = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private YamlText() {}

    /** Whether a payload can hold the name and a custom-field file too. */
    public static boolean isUsableName(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST
                && StandardCharsets.UTF_8.newEncoder().canEncode(name)
                && name(name).length() <= LONGEST;
    }

    /** A key. */
    static String name(String name) {
        return plainOrQuoted(PLAIN_NAME, name);
    }

    /** A type as a value on a line. */
    static String type(String type) {
        return plainOrQuoted(PLAIN_TYPE, type);
    }

    /** A type or a value within braces or brackets. */
    static String inFlow(String text) {
        return plainOrQuoted(PLAIN_IN_FLOW, text);
    }

    private static String plainOrQuoted(Pattern plain, String text) {
        return plain.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT)) ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (isShown(c)) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append(escape(c));
            }
        });
        return quoted.append('"').toString();
    }

    /** The letters of most scripts, and nothing that has no width, turns the direction or looks like a space. */
    private static boolean isShown(int c) {
        boolean latinToGreekExtended = c >= 0xA1 && c < 0x2000 && c != 0xAD && c != 0x61C && c != 0x1680 && c != 0x180E;
        boolean eastAsian = c > 0x3000 && c < 0xD800;
        return (c >= ' ' && c <= '~') || latinToGreekExtended || eastAsian;
    }

    private static String escape(int c) {
        if (c < 0x100) {
            return String.format(Locale.ROOT, "\\x%02X", c);
        }
        return String.format(Locale.ROOT, c < 0x10000 ? "\\u%04X" : "\\U%08X", c);
    }
}
