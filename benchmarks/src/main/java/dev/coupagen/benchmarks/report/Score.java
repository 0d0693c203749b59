package dev.coupagen.benchmarks.report;

/**
 * The medians of one contender in one benchmark.
 *
 * @param micros microseconds for one document
 * @param bytes bytes allocated for one document
 * @param samples over how many iterations
 */
public record Score(Task task, String contender, int records, double micros, double bytes, int samples) {}
