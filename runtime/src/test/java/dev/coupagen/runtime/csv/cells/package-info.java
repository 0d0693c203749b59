/** Tests of the rows and cells of flat files. */
@NullMarked
package dev.coupagen.runtime.csv.cells;

import org.jspecify.annotations.NullMarked;
