package dev.coupagen.generator.resolve;

import java.util.Set;
import java.util.TreeSet;

/**
 * What of a release is generated.
 *
 * @param resources names of resources; none means all
 * @param depth how many references away from them a resource still gets all its elements: with 0 what they refer to is
 *     id and natural keys, with 1 it is whole and what that refers to is not
 * @param elements those to generate, as {@code InvoiceHeader.invoice-number}; a resource of which none is named gets all
 * @param files names of flat files; {@code *} means all, none means none
 */
public record Choice(Set<String> resources, int depth, Set<String> elements, Set<String> files) {
    /** Copies both sets and sorts the copies, so that messages name resources and elements in a stable order. */
    public Choice {
        resources = new TreeSet<>(resources);
        elements = new TreeSet<>(elements);
        files = new TreeSet<>(files);
    }

    /** A choice without flat files. */
    public Choice(Set<String> resources, int depth, Set<String> elements) {
        this(resources, depth, elements, Set.of());
    }

    /** All resources with all elements. */
    public static Choice everything() {
        return of(Set.of());
    }

    /** These resources, or all if none is given, with all elements, and what they refer to as id and natural keys. */
    public static Choice of(Set<String> resources) {
        return new Choice(resources, 0, Set.of());
    }
}
