/** What the command line asks for. */
@NullMarked
package dev.coupagen.benchmarks;

import org.jspecify.annotations.NullMarked;
