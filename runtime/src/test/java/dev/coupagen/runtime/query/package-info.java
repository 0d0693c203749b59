/** Tests of paths, criteria and queries over the hand-written examples. */
@NullMarked
package dev.coupagen.runtime.query;

import org.jspecify.annotations.NullMarked;
