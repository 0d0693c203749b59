/** What is measured beside JMH's own, and the way from its result files to the tables of ratios and targets. */
@NullMarked
package dev.coupagen.benchmarks.report;

import org.jspecify.annotations.NullMarked;
