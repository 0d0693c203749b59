package dev.coupagen.generator.naming;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The Java names that a scope gave.
 *
 * @param byText the names by what they were given for
 */
public record Names(Map<String, String> byText) {
    /** Copies the names. */
    public Names {
        byText = Map.copyOf(byText);
    }

    /** The name of a text that the scope was asked for. */
    public String of(String text) {
        String name = byText.get(text);
        if (name == null) {
            throw new IllegalArgumentException("No name was given for: " + text);
        }
        return name;
    }

    /** The text that has this name, if one has. */
    public Optional<String> textOf(String name) {
        return byText.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether a name was given for the text. */
    public boolean knows(String text) {
        return byText.containsKey(text);
    }

    /** All names. */
    public Set<String> all() {
        return Set.copyOf(byText.values());
    }
}
