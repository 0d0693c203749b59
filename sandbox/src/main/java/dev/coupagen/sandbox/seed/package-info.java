/**
 * The records that a sandbox begins with: made of the definitions and a seed, the same for the same seed, with references
 * that lead somewhere, dates in order and totals that add up.
 */
@NullMarked
package dev.coupagen.sandbox.seed;

import org.jspecify.annotations.NullMarked;
