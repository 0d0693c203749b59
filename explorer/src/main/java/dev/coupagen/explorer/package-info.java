/**
 * A static site of a definition: its pages, search index and graphs, as files that need no server. {@link
 * dev.coupagen.explorer.Site} writes it; the templates in {@code src/main/jte} escape all text by the place it stands in.
 */
@NullMarked
package dev.coupagen.explorer;

import org.jspecify.annotations.NullMarked;
