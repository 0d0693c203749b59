package dev.coupagen.runtime.query;

/**
 * Marks the type of a path that goes through a collection, and so leads to any number of values. There is no instance.
 */
public final class ThroughCollection {
    private ThroughCollection() {}
}
