package dev.coupagen.sandbox.store;

import dev.coupagen.sandbox.schema.ResourceType;

/**
 * The record that another one lies in, as an address lies in a supplier.
 *
 * @param type its type, never a view
 * @param id its id
 */
public record Owner(ResourceType type, long id) {}
