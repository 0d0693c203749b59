/** Reads Swagger 2.0 files as Coupa publishes them, with all that is odd in them. */
@NullMarked
package dev.coupagen.sources.swagger;

import org.jspecify.annotations.NullMarked;
