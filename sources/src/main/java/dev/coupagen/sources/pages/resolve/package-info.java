/** Finds what names and types of pages mean, with the help of all pages and of the base release. */
@NullMarked
package dev.coupagen.sources.pages.resolve;

import org.jspecify.annotations.NullMarked;
