/** Merges what pages state over the base release, and applies the corrections. */
@NullMarked
package dev.coupagen.sources.pages.merge;

import org.jspecify.annotations.NullMarked;
