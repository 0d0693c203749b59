/** Tables of HTML as grids of cells, and what their headers say. Knows nothing of resources: resources and flat files are read with it. */
@NullMarked
package dev.coupagen.sources.pages.table;

import org.jspecify.annotations.NullMarked;
