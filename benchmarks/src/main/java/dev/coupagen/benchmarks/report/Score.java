package dev.coupagen.benchmarks.report;

/**
 * The medians of one contender in one benchmark.
 *
 * @param micros microseconds for one document, on the clock that is compared
 * @param wall microseconds that passed for one document
 * @param bytes bytes allocated for one document
 */
public record Score(Task task, String contender, int records, double micros, double wall, double bytes) {}
