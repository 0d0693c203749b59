/** What several tests need to compile and to compare code. */
@NullMarked
package dev.coupagen.sources.testing;

import org.jspecify.annotations.NullMarked;
