package dev.coupagen.generator.naming;

import java.util.Set;

/** Names that are taken before we name anything, from the commented lists beside this class. */
public final class ReservedWords {
    public static final Set<String> JAVA_KEYWORDS = read("java-keywords.txt");
    public static final Set<String> OBJECT_METHODS = read("object-methods.txt");
    public static final Set<String> GENERATED_MEMBERS = read("generated-members.txt");
    public static final Set<String> JAVA_LANG_TYPES = read("java-lang-types.txt");
    public static final Set<String> GENERATED_TYPES = read("generated-types.txt");
    public static final Set<String> NESTED_TYPES = read("nested-types.txt");

    private ReservedWords() {}

    private static Set<String> read(String file) {
        return WordList.read(ReservedWords.class, file);
    }
}
