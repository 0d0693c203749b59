package dev.coupagen.generator.emit;

import dev.coupagen.generator.resolve.AccessorModel;
import dev.coupagen.generator.resolve.AccessorModel.Facts;
import dev.coupagen.javasource.JavadocText;
import java.util.ArrayList;
import java.util.List;

/** The Javadoc of accessors. All text of a definition goes through {@link JavadocText}. */
final class Javadoc {
    private static final int LONGEST_LIST = 400;
    private static final int LONGEST_DESCRIPTION = 600;
    private static final String DEPRECATED =
            "\n\n@deprecated Coupa says not to use it any more; a later release can remove it.";

    private Javadoc() {}

    /** {@code invoice-number}: string(255), required, read-only. Allowed values: ... */
    static String of(AccessorModel accessor) {
        Facts facts = accessor.facts();
        List<String> words = new ArrayList<>();
        words.add(facts.type().equals("custom-fields") ? "all custom fields, by name" : JavadocText.of(facts.type()));
        addIf(words, facts.required(), "required");
        addIf(words, facts.unique(), "unique");
        addIf(words, facts.readOnly(), "read-only");
        addIf(words, facts.writeOnly(), "write-only");
        addIf(words, facts.deprecated(), "deprecated");
        String flags = String.join(", ", words);
        String description = facts.description().isBlank()
                ? ""
                : " " + JavadocText.of(facts.description().strip(), LONGEST_DESCRIPTION);
        return JavadocText.code(accessor.element()) + ": " + flags + "." + values(facts.values()) + description
                + (facts.deprecated() ? DEPRECATED : "");
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
            list.append(separator).append(JavadocText.code(value));
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
