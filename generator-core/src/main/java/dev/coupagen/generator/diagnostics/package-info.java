/**
 * Every message that Coupagen gives a user, in one enum: what is wrong, where, and what to do about it. Everything else
 * in the generator depends on this package; it depends on nothing.
 */
@NullMarked
package dev.coupagen.generator.diagnostics;

import org.jspecify.annotations.NullMarked;
