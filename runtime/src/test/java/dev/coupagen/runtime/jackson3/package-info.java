/** Tests of the module for Jackson 3. */
@NullMarked
package dev.coupagen.runtime.jackson3;

import org.jspecify.annotations.NullMarked;
