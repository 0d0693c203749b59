/**
 * Flat files: the tables of workbooks and pages become files with row types and columns. One reader for all tables; what no
 * table says is in {@code flat-files.yaml}, each line with its reason.
 */
@NullMarked
package dev.coupagen.sources.files;

import org.jspecify.annotations.NullMarked;
