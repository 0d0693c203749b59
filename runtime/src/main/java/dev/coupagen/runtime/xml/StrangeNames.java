package dev.coupagen.runtime.xml;

import java.util.HashSet;
import java.util.Set;

/**
 * The names in a document that no model knows. The parser keeps every name it meets, and finds one the slower the more it
 * has, so a document of very many is out to do harm.
 */
final class StrangeNames {
    /** Coupa has less than three thousand names altogether. */
    static final int MOST = 4_000;

    private final Set<String> names = new HashSet<>(0);
    private String last = "";

    /** Adds a name; false if it is one too many. */
    @SuppressWarnings("ReferenceEquality") // the parser gives the same string for the same name
    boolean add(String name) {
        if (name == last) {
            return true;
        }
        last = name;
        return !names.add(name) || names.size() <= MOST;
    }

    int size() {
        return names.size();
    }
}
