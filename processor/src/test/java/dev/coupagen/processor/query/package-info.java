/** Queries over everything that the bundled releases define: random ones, and against a real GraphQL parser. */
@NullMarked
package dev.coupagen.processor.query;

import org.jspecify.annotations.NullMarked;
