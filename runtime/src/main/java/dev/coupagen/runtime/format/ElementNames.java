package dev.coupagen.runtime.format;

import java.util.HashMap;
import java.util.Map;

/** The names of a document's elements that no model declares, each encoded once. */
public final class ElementNames {
    /** A document with more different names than that is no ordinary one. */
    private static final int MOST = 1_000;

    private final Map<String, ElementName> names = new HashMap<>();

    /** The names of a new document. */
    public ElementNames() {}

    /** The name of a member of a record. */
    public ElementName of(String text) {
        ElementName known = names.get(text);
        if (known == null) {
            known = ElementName.of(text);
            if (names.size() < MOST) {
                names.put(text, known);
            }
        }
        return known;
    }
}
