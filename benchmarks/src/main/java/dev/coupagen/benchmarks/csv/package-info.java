/** The flat file that is read and written: an export of invoices with lines and allocations, and its lines for the peers. */
@NullMarked
package dev.coupagen.benchmarks.csv;

import org.jspecify.annotations.NullMarked;
