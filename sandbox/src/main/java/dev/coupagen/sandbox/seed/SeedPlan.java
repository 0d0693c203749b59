package dev.coupagen.sandbox.seed;

import java.util.Map;

/**
 * How much data a sandbox begins with.
 *
 * @param seed the same seed gives the same data
 * @param records of each resource that has a path
 * @param exceptions other numbers, by the name of the resource
 */
public record SeedPlan(long seed, int records, Map<String, Integer> exceptions) {
    /** Copies the numbers. */
    public SeedPlan {
        exceptions = Map.copyOf(exceptions);
    }

    /** How many records the resource of that name begins with. */
    int recordsOf(String resource) {
        return exceptions.getOrDefault(resource, records);
    }
}
