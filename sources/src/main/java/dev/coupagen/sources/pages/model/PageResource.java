package dev.coupagen.sources.pages.model;

import dev.coupagen.definitions.OperationDefinition;
import java.util.List;

/**
 * What one table of elements says of a resource.
 *
 * @param name the resource's name
 * @param counterpart the resource of the base release that answers what the page leaves open; empty if there is none
 * @param page where it stands
 * @param area the API it belongs to
 * @param path the path in the page's title, if it gives one
 * @param elements in the order of the table
 * @param operations of the page, if this is the page's first table
 */
public record PageResource(
        String name,
        String counterpart,
        Page page,
        PageArea area,
        String path,
        List<Typed> elements,
        List<OperationDefinition> operations) {
    /**
     * An element and what it was found to hold.
     *
     * @param element as the page states it
     * @param reading its type, as understood with the help of all pages and the base release
     */
    public record Typed(PageElement element, TypeReading reading) {}

    /** Copies both lists. */
    public PageResource {
        elements = List.copyOf(elements);
        operations = List.copyOf(operations);
    }
}
