/** Input that is out to do harm, or just too big, read with little memory. */
@NullMarked
package dev.coupagen.runtime.hostile;

import org.jspecify.annotations.NullMarked;
