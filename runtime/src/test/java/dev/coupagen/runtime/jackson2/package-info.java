/** Tests of the module for Jackson 2. */
@NullMarked
package dev.coupagen.runtime.jackson2;

import org.jspecify.annotations.NullMarked;
