/** The messages of the annotation processor. */
@NullMarked
package dev.coupagen.processor.diagnostics;

import org.jspecify.annotations.NullMarked;
