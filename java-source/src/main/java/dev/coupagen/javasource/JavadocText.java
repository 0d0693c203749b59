package dev.coupagen.javasource;

import java.util.regex.Pattern;

/**
 * Text of a definition in Javadoc. No text can break out of it: neither by ending the comment, nor by a tag, nor by a
 * unicode escape.
 */
public final class JavadocText {
    private static final int LONGEST = 120;

    /** What a code tag takes unchanged: no asterisk, at sign or backslash, and no brace without its partner. */
    private static final Pattern UNESCAPED_CODE =
            Pattern.compile("(?:[A-Za-z0-9 _.,:;()\\[\\]+=?!#%|'$/-]|\\{[A-Za-z0-9_]*\\})++");

    private JavadocText() {}

    /** Text of a definition as code. */
    public static String code(String text) {
        boolean unescaped =
                text.length() <= LONGEST && UNESCAPED_CODE.matcher(text).matches();
        return unescaped ? "{@code " + text + "}" : "<code>" + of(text) + "</code>";
    }

    /** Text of a definition, bounded, in which everything that has a meaning in a comment or in HTML is escaped. */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /** The same with a limit of characters. */
    public static String of(String text, int longest) {
        StringBuilder clean = new StringBuilder();
        int end = Math.min(text.length(), longest);
        for (int i = 0; i < end; i++) {
            clean.append(clean(text.charAt(i)));
        }
        if (clean.toString().isBlank()) {
            return "(blank)";
        }
        return end < text.length() ? clean + "..." : clean.toString();
    }

    private static String clean(char c) {
        boolean harmless = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || " -_.,:;()[]+=?!#%|'$".indexOf(c) >= 0;
        if (harmless || (c >= '0' && c <= '9')) {
            return String.valueOf(c);
        }
        if (c == '/') {
            return "&#47;";
        }
        return Character.isISOControl(c) || Character.isSurrogate(c) ? " " : "&#" + (int) c + ";";
    }
}
