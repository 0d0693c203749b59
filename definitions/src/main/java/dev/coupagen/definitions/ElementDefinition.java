package dev.coupagen.definitions;

import java.util.List;
import java.util.Set;

/**
 * An element of a resource: what a payload may hold under this name.
 *
 * @param name as Coupa writes it, such as {@code invoice-number}
 * @param type what it holds
 * @param required whether a create without it is refused
 * @param unique whether no two records may share its value
 * @param readable whether Coupa sends it
 * @param writable whether Coupa accepts it
 * @param values the allowed values, if the source lists them; of an enumeration its values
 * @param deprecated whether Coupa says not to use it any more
 * @param sources where it is documented
 */
public record ElementDefinition(
        String name,
        ElementType type,
        boolean required,
        boolean unique,
        boolean readable,
        boolean writable,
        List<String> values,
        boolean deprecated,
        Set<Source> sources) {

    /** The kinds of input a definition can come from. */
    public enum Source {
        /** A Swagger file of a release. */
        SWAGGER,
        /** A page of the documentation. */
        PAGE,
        /** A custom-field file of the user. */
        CUSTOM
    }

    public ElementDefinition {
        values = List.copyOf(values);
        sources = Set.copyOf(sources);
    }
}
