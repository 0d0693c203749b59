/** What the modules for Jackson 2 and 3 have in common. */
@NullMarked
package dev.coupagen.runtime.jackson;

import org.jspecify.annotations.NullMarked;
