/** {@link dev.coupagen.runtime.RawValue} as a format of its own: a reader over one and a writer that makes one. Internal. */
@NullMarked
package dev.coupagen.runtime.raw;

import org.jspecify.annotations.NullMarked;
