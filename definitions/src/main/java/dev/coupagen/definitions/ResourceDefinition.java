package dev.coupagen.definitions;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A resource: a kind of record that Coupa holds.
 *
 * @param name as Coupa names it, such as {@code InvoiceHeader}
 * @param element the root element of one record in XML, such as {@code invoice-header}
 * @param collection the root element of a list in XML, such as {@code invoice-headers}
 * @param path below {@code /api}, such as {@code /invoices}, or the whole path if it names an {@code /api} of its own;
 *     empty if it is only a part of others
 * @param elements by name, the customer's own of the global namespace among them
 * @param operations what can be done with it, ordered by path and verb
 * @param customFields the customer's own fields under {@code custom-fields}, by name
 */
public record ResourceDefinition(
        String name,
        String element,
        String collection,
        String path,
        SortedMap<String, ElementDefinition> elements,
        List<OperationDefinition> operations,
        SortedMap<String, ElementDefinition> customFields) {
    /** Copies the maps, and orders the operations by path, then by verb. */
    public ResourceDefinition {
        elements = Collections.unmodifiableSortedMap(new TreeMap<>(elements));
        operations = operations.stream().sorted().toList();
        customFields = Collections.unmodifiableSortedMap(new TreeMap<>(customFields));
    }

    /** A resource as Coupa publishes it, without the customer's fields. */
    public ResourceDefinition(
            String name,
            String element,
            String collection,
            String path,
            SortedMap<String, ElementDefinition> elements,
            List<OperationDefinition> operations) {
        this(name, element, collection, path, elements, operations, Collections.emptySortedMap());
    }

    /** Where the instance lists it: {@code /api/invoices}; empty if it is only a part of others. */
    public String address() {
        return path.isEmpty() || path.contains("/api/") ? path : "/api" + path;
    }

    /** The same resource with these elements. */
    public ResourceDefinition withElements(SortedMap<String, ElementDefinition> others) {
        return new ResourceDefinition(name, element, collection, path, others, operations, customFields);
    }

    /** The same resource at this path and with these operations. */
    public ResourceDefinition withOperations(String itsPath, List<OperationDefinition> others) {
        return new ResourceDefinition(name, element, collection, itsPath, elements, others, customFields);
    }

    /** The same resource with these fields under {@code custom-fields}. */
    public ResourceDefinition withCustomFields(SortedMap<String, ElementDefinition> others) {
        return new ResourceDefinition(name, element, collection, path, elements, operations, others);
    }
}
