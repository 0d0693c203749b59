/** Whether every contender reads all values of the payload and writes them back. */
@NullMarked
package dev.coupagen.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
