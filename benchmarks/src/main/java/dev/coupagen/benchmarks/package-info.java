/** The benchmarks of JMH and the suite that runs them in turns. */
@NullMarked
package dev.coupagen.benchmarks;

import org.jspecify.annotations.NullMarked;
