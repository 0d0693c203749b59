/** From JMH's result files to the tables of ratios and targets. */
@NullMarked
package dev.coupagen.benchmarks.report;

import org.jspecify.annotations.NullMarked;
