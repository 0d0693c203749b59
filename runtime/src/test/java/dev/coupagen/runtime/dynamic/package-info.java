/** Tests of models without generated classes. */
@NullMarked
package dev.coupagen.runtime.dynamic;

import org.jspecify.annotations.NullMarked;
