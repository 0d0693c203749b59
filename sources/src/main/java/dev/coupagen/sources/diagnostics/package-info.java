/** The messages of the sources: Swagger files, documentation pages, custom fields and the web. */
@NullMarked
package dev.coupagen.sources.diagnostics;

import org.jspecify.annotations.NullMarked;
