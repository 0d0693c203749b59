package dev.coupagen.sandbox.store;

/**
 * A reference to a record of the type that the field names.
 *
 * @param id the record's id
 */
public record Link(long id) {}
