package dev.coupagen.runtime.dynamic;

import dev.coupagen.runtime.model.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says which resources there are and which elements they have. */
public interface ElementCatalog {

    /**
     * The names of all resources.
     *
     * @return names for suggestions; {@link #resource} decides which exist
     */
    Set<String> resources();

    /**
     * The resource of that name.
     *
     * @param name in Coupa's definitions, such as {@code InvoiceHeader}
     * @return empty if there is no such resource
     */
    Optional<Resource> resource(String name);

    /**
     * A resource.
     *
     * @param name in Coupa's definitions, such as {@code InvoiceHeader}
     * @param element the XML root of one record
     * @param collection the XML root of a list
     * @param path below {@code /api}; empty if it has none of its own
     * @param elements in the order in which a mapper writes them
     */
    record Resource(String name, String element, String collection, String path, List<Element> elements) {
        /** Copies the elements. */
        public Resource {
            elements = List.copyOf(elements);
        }
    }

    /**
     * An element of a resource.
     *
     * @param name as Coupa writes it
     * @param kind of its value, or of one item of a list; a value out of a list of allowed ones is text
     * @param list whether it holds any number of values
     * @param resource of a reference the name of its resource; otherwise empty
     * @param readOnly whether Coupa sets it itself
     * @param writeOnly whether Coupa never sends it
     * @param custom whether it lies under {@code custom-fields}
     */
    record Element(
            String name,
            Kind kind,
            boolean list,
            String resource,
            boolean readOnly,
            boolean writeOnly,
            boolean custom) {

        /**
         * An element that Coupa sends.
         *
         * @param name as Coupa writes it
         * @param kind of its value, or of one item of a list
         * @param list whether it holds any number of values
         * @param resource of a reference the name of its resource; otherwise empty
         * @param readOnly whether Coupa sets it itself
         * @param custom whether it lies under {@code custom-fields}
         */
        public Element(String name, Kind kind, boolean list, String resource, boolean readOnly, boolean custom) {
            this(name, kind, list, resource, readOnly, false, custom);
        }
    }
}
