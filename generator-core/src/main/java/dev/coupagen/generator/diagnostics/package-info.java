/** The messages of the generator. */
@NullMarked
package dev.coupagen.generator.diagnostics;

import org.jspecify.annotations.NullMarked;
