/**
 * The rows and cells of a flat file, as FastCSV finds them: characters that no text has are refused, and the cells of a
 * record are kept until the next one begins. Knows neither row types nor columns.
 */
@NullMarked
package dev.coupagen.runtime.csv.cells;

import org.jspecify.annotations.NullMarked;
