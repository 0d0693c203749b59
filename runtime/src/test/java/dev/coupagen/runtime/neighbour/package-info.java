/** What the runtime leaves alone in the application that it is part of. */
@NullMarked
package dev.coupagen.runtime.neighbour;

import org.jspecify.annotations.NullMarked;
