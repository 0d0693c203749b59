/**
 * Generates the Java of a release. {@link dev.coupagen.generator.Generator} is the table of contents of everything
 * below.
 */
@NullMarked
package dev.coupagen.generator;

import org.jspecify.annotations.NullMarked;
