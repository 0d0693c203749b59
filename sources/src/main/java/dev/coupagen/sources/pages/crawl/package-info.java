/** Gets pages: from a directory, or from a site within the limits that it asks for. */
@NullMarked
package dev.coupagen.sources.pages.crawl;

import org.jspecify.annotations.NullMarked;
