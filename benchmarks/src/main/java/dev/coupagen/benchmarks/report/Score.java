package dev.coupagen.benchmarks.report;

/**
 * The medians of one contender in one benchmark.
 *
 * @param micros microseconds for one document
 * @param best the same of the fastest iteration, which tells how much the machine was disturbed
 * @param bytes bytes allocated for one document
 */
public record Score(Task task, String contender, int records, double micros, double best, double bytes) {}
