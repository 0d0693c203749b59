/** What several tests need to compile and to compare code. */
@NullMarked
package dev.coupagen.generator.testing;

import org.jspecify.annotations.NullMarked;
