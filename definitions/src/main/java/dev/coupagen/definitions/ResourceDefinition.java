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
 * @param path below {@code /api}, such as {@code /invoices}; empty if it is only a part of others
 * @param elements by name
 * @param operations what can be done with it, in a stable order
 * @param customFields the customer's own fields under {@code custom-fields}, by name; those of the global namespace are
 *     among the elements
 */
public record ResourceDefinition(
        String name,
        String element,
        String collection,
        String path,
        SortedMap<String, ElementDefinition> elements,
        List<OperationDefinition> operations,
        SortedMap<String, ElementDefinition> customFields) {
    public ResourceDefinition {
        elements = Collections.unmodifiableSortedMap(new TreeMap<>(elements));
        operations = List.copyOf(operations);
        customFields = Collections.unmodifiableSortedMap(new TreeMap<>(customFields));
    }

    /** A resource without custom fields of its own, as Coupa publishes it. */
    public ResourceDefinition(
            String name,
            String element,
            String collection,
            String path,
            SortedMap<String, ElementDefinition> elements,
            List<OperationDefinition> operations) {
        this(name, element, collection, path, elements, operations, new TreeMap<>());
    }
}
