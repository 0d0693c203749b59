package dev.coupagen.runtime.xml;

import java.util.HashSet;
import java.util.Set;

/**
 * The names in a document that no model knows. The parser keeps every name, and the more it has, the slower it finds one,
 * so a document of very many is an attack.
 */
final class UnknownNames {
    /** All of Coupa's definitions have less than three thousand names. */
    static final int MAX = 4_000;

    private final Set<String> names = new HashSet<>(0);
    private String last = "";

    /** Adds a name; false if it is one too many. */
    @SuppressWarnings("ReferenceEquality") // the parser gives the same string for the same name
    boolean add(String name) {
        if (name == last) {
            return true;
        }
        last = name;
        return !names.add(name) || names.size() <= MAX;
    }

    int size() {
        return names.size();
    }
}
