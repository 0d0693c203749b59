/** Reads the HTML of a page into what it states. */
@NullMarked
package dev.coupagen.sources.pages.read;

import org.jspecify.annotations.NullMarked;
