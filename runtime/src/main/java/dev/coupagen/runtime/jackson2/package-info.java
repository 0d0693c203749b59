/** The module for Jackson 2, which is an optional dependency. */
@NullMarked
package dev.coupagen.runtime.jackson2;

import org.jspecify.annotations.NullMarked;
