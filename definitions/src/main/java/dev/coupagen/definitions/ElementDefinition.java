package dev.coupagen.definitions;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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
 * @param description what its source says of it; empty if nothing, and in every bundled release
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
        Set<Source> sources,
        String description) {

    /** The kinds of input a definition can come from. */
    public enum Source {
        /** A Swagger file of a release. */
        SWAGGER,
        /** A page of the documentation. */
        PAGE,
        /** A custom-field file of the user. */
        CUSTOM,
        /** A workbook of the formats of flat files. */
        WORKBOOK;

        /** The name in definition files. */
        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the values and the sources. */
    public ElementDefinition {
        values = List.copyOf(values);
        sources = Set.copyOf(sources);
    }

    /** An element without a description. */
    public ElementDefinition(
            String name,
            ElementType type,
            boolean required,
            boolean unique,
            boolean readable,
            boolean writable,
            List<String> values,
            boolean deprecated,
            Set<Source> sources) {
        this(name, type, required, unique, readable, writable, values, deprecated, sources, "");
    }

    /** Whether the other says the same of the element, whatever its sources and its description are. */
    public boolean statesTheSameAs(ElementDefinition other) {
        return stripped().equals(other.stripped());
    }

    /** The same facts, seen in these sources as well. */
    public ElementDefinition seenIn(Set<Source> others) {
        Set<Source> all = EnumSet.noneOf(Source.class);
        all.addAll(sources);
        all.addAll(others);
        return new ElementDefinition(
                name, type, required, unique, readable, writable, values, deprecated, all, description);
    }

    /** The same facts with this description. */
    public ElementDefinition described(String text) {
        return new ElementDefinition(
                name, type, required, unique, readable, writable, values, deprecated, sources, text);
    }

    /** The same facts with this type. */
    public ElementDefinition typed(ElementType other) {
        return new ElementDefinition(
                name, other, required, unique, readable, writable, values, deprecated, sources, description);
    }

    private ElementDefinition stripped() {
        return new ElementDefinition(
                name, type, required, unique, readable, writable, values, deprecated, Set.of(), "");
    }
}
