package dev.coupagen.generator.naming;

import java.util.Set;

/** Names that are taken before we name anything, from the commented lists beside this class. */
public final class ReservedWords {
    /** Words of the language, which no method, field or type may have as its name. */
    public static final Set<String> JAVA_KEYWORDS = read("java-keywords.txt");

    /** Methods of {@code Object}, which no accessor may override. */
    public static final Set<String> OBJECT_METHODS = read("object-methods.txt");

    /** Methods without parameters of generated models and builders, which no accessor may have as its name. */
    public static final Set<String> GENERATED_MEMBERS = read("generated-members.txt");

    /** Public types of {@code java.lang}, which a generated type of that name would hide. */
    public static final Set<String> JAVA_LANG_TYPES = read("java-lang-types.txt");

    /** Simple names by which generated code refers to types of the JDK and the runtime. */
    public static final Set<String> GENERATED_TYPES = read("generated-types.txt");

    /** Names beyond those that a type nested in an interface must not have, because classes inherit it. */
    public static final Set<String> NESTED_TYPES = read("nested-types.txt");

    private ReservedWords() {}

    private static Set<String> read(String file) {
        return WordList.read(ReservedWords.class, file);
    }
}
