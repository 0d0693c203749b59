/**
 * Java names for what Coupa names: one owner a scope, reserved words in commented data files, collisions resolved the
 * same way whatever the order of the input, the locale or the time zone. Knows nothing of resources or elements.
 */
@NullMarked
package dev.coupagen.generator.naming;

import org.jspecify.annotations.NullMarked;
