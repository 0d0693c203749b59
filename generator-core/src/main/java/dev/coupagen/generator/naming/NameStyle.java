package dev.coupagen.generator.naming;

import dev.coupagen.names.WordStarts;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How words become a Java name. */
public enum NameStyle {
    /** {@code Asn-Header} becomes {@code AsnHeader}. */
    TYPE("Resource", "[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*") {
        @Override
        String join(List<String> words) {
            return camel(words);
        }
    },
    /** {@code status} becomes {@code Status}: a type within another one. */
    NESTED_TYPE("Value", "[a-z][a-z0-9]*(-[a-z0-9]+)*+") {
        @Override
        String join(List<String> words) {
            return camel(words);
        }
    },
    /** {@code invoice-number} becomes {@code invoiceNumber}. */
    ACCESSOR("Element", "[a-z][a-z0-9]*(-[a-z0-9]+)*+") {
        @Override
        String join(List<String> words) {
            return lowerCamel(words);
        }

        @Override
        String plain(String text) {
            return predicate(text, super.plain(text));
        }
    },
    /** As an accessor, of a custom field. */
    CUSTOM_ACCESSOR("Field", "[a-z][a-z0-9]*(-[a-z0-9]+)*+") {
        @Override
        String join(List<String> words) {
            return lowerCamel(words);
        }
    },
    /** {@code pending_approval} becomes {@code PENDING_APPROVAL}. */
    CONSTANT("VALUE", "[a-z][a-z0-9]*([-_ ][a-z0-9]+)*+") {
        @Override
        String plain(String text) {
            return text.isBlank() ? "BLANK" : super.plain(text);
        }

        @Override
        String join(List<String> words) {
            return WordStarts.separate(String.join("_", words), "_").toUpperCase(Locale.ROOT);
        }

        @Override
        String withNoun(String name) {
            return name.isEmpty() ? noun() : name + "_" + noun();
        }

        @Override
        String withLeadingNoun(String name) {
            return noun() + "_" + name;
        }
    };

    /** File names, and so names of types, end at 255 bytes on most file systems; nested ones are joined into one. */
    private static final int LONGEST = 80;

    private static final int HASH_LENGTH = 9;
    private static final Pattern IS = Pattern.compile("is[A-Z]");

    private final String noun;
    private final Pattern canonical;

    NameStyle(String noun, String canonical) {
        this.noun = noun;
        this.canonical = Pattern.compile(canonical);
    }

    abstract String join(List<String> words);

    /** The name without its symbols; empty if nothing is left. */
    String plain(String text) {
        return fit(join(Words.of(text)), text);
    }

    /** The name with its symbols spelled; empty if nothing is left. */
    String spelled(String text) {
        return fit(join(Words.spelled(text)), text);
    }

    /** What the named thing is called, to tell its name from a reserved word. */
    String noun() {
        return noun;
    }

    String withNoun(String name) {
        return name.isEmpty() ? join(List.of(noun)) : name + noun;
    }

    String withLeadingNoun(String name) {
        return join(List.of(noun)) + name;
    }

    /** Whether the name is written the usual way, and so goes before others that become the same in Java. */
    boolean isCanonical(String text) {
        return canonical.matcher(text).matches();
    }

    /** No digit first, and no longer than a class file and a file system can take; what is cut is told by a hash. */
    private String fit(String name, String text) {
        String started = !name.isEmpty() && Character.isDigit(name.charAt(0)) ? withLeadingNoun(name) : name;
        if (started.length() <= LONGEST) {
            return started;
        }
        String hash = String.format(Locale.ROOT, "_%08x", text.hashCode());
        return started.substring(0, LONGEST - HASH_LENGTH) + (this == CONSTANT ? hash.toUpperCase(Locale.ROOT) : hash);
    }

    private static String camel(List<String> words) {
        return words.isEmpty() ? "" : capitalise(words.get(0)) + afterFirst(words);
    }

    private static String afterFirst(List<String> words) {
        StringBuilder name = new StringBuilder();
        for (int i = 1; i < words.size(); i++) {
            String before = words.get(i - 1);
            // "line-1-2" and "line-12" stay two names.
            if (isDigit(before.charAt(before.length() - 1))
                    && isDigit(words.get(i).charAt(0))) {
                name.append('_');
            }
            name.append(capitalise(words.get(i)));
        }
        return name.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A name that asks a question is a predicate, and Java spells that with "is". */
    private static String predicate(String text, String name) {
        boolean asks =
                text.endsWith("?") && !name.isEmpty() && !IS.matcher(name).lookingAt();
        return asks ? "is" + capitalise(name) : name;
    }

    private static String capitalise(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String lowerCamel(List<String> words) {
        return words.isEmpty() ? "" : decapitalise(words.get(0)) + afterFirst(words);
    }

    /** Lowers the capitals that the name begins with, but for the first letter of its second word. */
    private static String decapitalise(String name) {
        int end = 0;
        while (end < name.length() && Character.isUpperCase(name.charAt(end))) {
            end++;
        }
        boolean anotherWordFollows = end > 1 && end < name.length() && Character.isLowerCase(name.charAt(end));
        int lowered = anotherWordFollows ? end - 1 : end;
        return name.substring(0, lowered).toLowerCase(Locale.ROOT) + name.substring(lowered);
    }
}
