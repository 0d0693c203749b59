/** The messages that more than one package of the runtime throws. Internal: not exported. */
@NullMarked
package dev.coupagen.runtime.diagnostics;

import org.jspecify.annotations.NullMarked;
