/** The ratios and verdicts over results as JMH writes them. */
@NullMarked
package dev.coupagen.benchmarks.report;

import org.jspecify.annotations.NullMarked;
