package dev.coupagen.generator.emit;

import dev.coupagen.generator.resolve.AccessorModel;
import dev.coupagen.generator.resolve.AccessorModel.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The Javadoc of what we emit. All text of a definition goes through {@link #code}, which no text can break out of:
 * neither by ending the comment, nor by a tag, nor by a unicode escape.
 */
final class Javadoc {
    private static final int LONGEST_TEXT = 120;
    private static final int LONGEST_LIST = 400;
    private static final int LONGEST_DESCRIPTION = 600;

    /** What a code tag takes as it is: no asterisk, at sign or backslash, and no brace without its partner. */
    private static final Pattern PLAIN_CODE =
            Pattern.compile("(?:[A-Za-z0-9 _.,:;()\\[\\]+=?!#%|'$/-]|\\{[A-Za-z0-9_]*\\})+");

    private Javadoc() {}

    /** {@code invoice-number}: string(255), required, read-only. Allowed values: ... */
    static String of(AccessorModel accessor) {
        Facts facts = accessor.facts();
        List<String> words = new ArrayList<>();
        words.add(facts.type().equals("custom-fields") ? "all custom fields, by name" : text(facts.type()));
        addIf(words, facts.required(), "required");
        addIf(words, facts.unique(), "unique");
        addIf(words, facts.readOnly(), "read-only");
        addIf(words, facts.deprecated(), "deprecated");
        String flags = String.join(", ", words);
        String description = facts.description().isBlank()
                ? ""
                : " " + text(facts.description().strip(), LONGEST_DESCRIPTION);
        return code(accessor.element()) + ": " + flags + "." + values(facts.values()) + description;
    }

    /** Text of a definition as code. */
    static String code(String text) {
        boolean plain =
                text.length() <= LONGEST_TEXT && PLAIN_CODE.matcher(text).matches();
        return plain ? "{@code " + text + "}" : "<code>" + text(text) + "</code>";
    }

    /** Text of a definition, bounded, with everything that means something in a comment or in HTML spelled out. */
    static String text(String text) {
        return text(text, LONGEST_TEXT);
    }

    private static String text(String text, int longest) {
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

    private static String values(List<String> values) {
        if (values.isEmpty()) {
            return "";
        }
        StringBuilder list = new StringBuilder(" Allowed values: ");
        String separator = "";
        for (String value : values) {
            if (list.length() > LONGEST_LIST) {
                return list.append(" and more.").toString();
            }
            list.append(separator).append(code(value));
            separator = ", ";
        }
        return list.append('.').toString();
    }

    private static void addIf(List<String> words, boolean condition, String word) {
        if (condition) {
            words.add(word);
        }
    }
}
