/** The directions of dependencies within the runtime. */
@NullMarked
package dev.coupagen.runtime.architecture;

import org.jspecify.annotations.NullMarked;
