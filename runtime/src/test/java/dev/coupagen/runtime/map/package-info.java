/** A third format, in the tests alone: the runtime takes one more without a generated line. */
@NullMarked
package dev.coupagen.runtime.map;

import org.jspecify.annotations.NullMarked;
