/**
 * Characters and bytes: how values, names and addresses are written and recognized. The lowest layer; it knows neither
 * formats nor models. Internal: not exported.
 */
@NullMarked
package dev.coupagen.runtime.text;

import org.jspecify.annotations.NullMarked;
