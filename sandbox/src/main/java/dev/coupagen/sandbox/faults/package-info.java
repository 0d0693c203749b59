/**
 * Faults on demand: calls that fail, hang or break off, and replies whose elements are missing, renamed or of another type, as
 * clients meet them in practice.
 */
@NullMarked
package dev.coupagen.sandbox.faults;

import org.jspecify.annotations.NullMarked;
