package dev.coupagen.runtime.dynamic;

import dev.coupagen.names.NearestName;
import dev.coupagen.runtime.dynamic.ElementCatalog.Resource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The mappers of the resources of a catalogue, made when they are first asked for. Safe for use by many threads. */
public final class DynamicResources {
    private final ElementCatalog catalog;
    private final Map<String, DynamicMapper> mappers = new ConcurrentHashMap<>();

    private DynamicResources(ElementCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The resources that a catalog describes.
     *
     * @param catalog asked when a mapper is made, by any thread
     */
    public static DynamicResources of(ElementCatalog catalog) {
        return new DynamicResources(catalog);
    }

    /**
     * The resources of a definition file.
     *
     * @param file its content, as the goals of the Maven plugin write it
     */
    public static DynamicResources ofDefinitions(byte[] file) {
        return of(new DefinitionFileCatalog(file));
    }

    /**
     * The resources of the definitions that the Maven plugin has put on the class path.
     *
     * @param loader whose class path is searched
     * @throws IllegalStateException if there are none
     */
    public static DynamicResources onClassPath(ClassLoader loader) {
        return of(new ClassPathCatalog(loader));
    }

    /**
     * The mapper of a resource.
     *
     * @param resource its name in the definitions, such as {@code InvoiceHeader}
     * @return the same mapper each time
     * @throws IllegalArgumentException if the catalogue does not have it
     */
    public DynamicMapper mapper(String resource) {
        DynamicMapper known = mappers.get(resource);
        if (known != null) {
            return known;
        }
        Resource found = catalog.resource(resource).orElseThrow(() -> unknown(resource));
        DynamicMapper made = new DynamicMapper(found, this);
        DynamicMapper first = mappers.putIfAbsent(resource, made);
        return first == null ? made : first;
    }

    boolean has(String resource) {
        return catalog.resource(resource).isPresent();
    }

    private IllegalArgumentException unknown(String resource) {
        return new IllegalArgumentException(
                "There is no resource '" + resource + "'." + NearestName.hint(resource, catalog.resources()));
    }
}
