/** The module for Jackson 3, which is an optional dependency. */
@NullMarked
package dev.coupagen.runtime.jackson3;

import org.jspecify.annotations.NullMarked;
