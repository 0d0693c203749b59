/**
 * Flat files: rows of cells in, records with the rows below them out, and back. {@code CsvOptions} and {@code FileStream}
 * are what a user meets; the rest reads and writes for the mappers. Knows no models. More than 25 files, because what reads and
 * what writes rows share shapes, columns and dialects, and no user sees them.
 */
@NullMarked
package dev.coupagen.runtime.csv;

import org.jspecify.annotations.NullMarked;
