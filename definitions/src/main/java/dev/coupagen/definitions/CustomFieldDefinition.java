package dev.coupagen.definitions;

/**
 * A field that a customer added to a resource.
 *
 * @param resource the resource's name, such as {@code InvoiceHeader}
 * @param element the field's name as payloads have it
 * @param type what it holds
 * @param global whether it lies among the standard elements and not under {@code custom-fields}
 */
public record CustomFieldDefinition(String resource, String element, ElementType type, boolean global) {}
