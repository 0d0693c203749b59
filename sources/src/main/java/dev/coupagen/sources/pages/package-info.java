/**
 * Reads Coupa's documentation pages: a directory or a site gives pages, a page gives tables, the header of a table says
 * which column is what, rows become elements and operations, and what a page says goes over a base release. Whatever
 * cannot be understood becomes a {@link dev.coupagen.diagnostics.Notice}; nothing is dropped without one.
 */
@NullMarked
package dev.coupagen.sources.pages;

import org.jspecify.annotations.NullMarked;
