/** Patches of all resources that can be updated, applied as Coupa applies them. */
@NullMarked
package dev.coupagen.sandbox.patch;

import org.jspecify.annotations.NullMarked;
